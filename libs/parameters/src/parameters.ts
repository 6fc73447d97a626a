import type { LocalDate } from '@coopera/kernel';
import type { ParameterSeries } from './parameter-series';
import type { ParameterUse } from './parameter-use';
import { parameterErrors } from './parameters.errors';
import { ParametersAt } from './parameters-at';

/** Every dated legal and statutory value. Read through a day: `parameters.at(date).rate('levy.turnover').value`. */
export class Parameters {
  private readonly series: ReadonlyMap<string, ParameterSeries>;

  /** @throws DomainError parameters.invalid-file when a key is there twice. */
  constructor(list: readonly ParameterSeries[]) {
    const series = new Map<string, ParameterSeries>();
    for (const one of list) {
      if (series.has(one.key)) throw parameterErrors.fail('invalid-file', { file: one.key, reason: 'key there twice' });
      series.set(one.key, one);
    }
    this.series = series;
  }

  /** @param use notes what is read, where a document must tell what it was computed from. */
  at(date: LocalDate, use?: ParameterUse): ParametersAt {
    return new ParametersAt(date, this.series, use);
  }

  /** Every series, in order of key: for the screen of parameters. */
  get all(): readonly ParameterSeries[] {
    return [...this.series.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
