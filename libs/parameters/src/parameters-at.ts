import { type Decimal, type LocalDate, Money, Rate } from '@coopera/kernel';
import type { ParameterSeries } from './parameter-series';
import { hashOf, type ParameterRef, type ParameterUse } from './parameter-use';
import { parameterErrors } from './parameters.errors';
import type { TableOf, TableUnit, Unit } from './table-shapes';

/** A value with its origin. */
export interface Sourced<T> {
  readonly value: T;
  readonly ref: ParameterRef;
}

const NUMBERS: readonly Unit[] = ['decimal', 'days', 'hours', 'km', 'count', 'EUR/km', 'EUR', 'percent'];

/**
 * The parameters in force on one day. Every reader throws parameters.unknown-key, parameters.wrong-unit and
 * parameters.no-value-in-force (key, date).
 */
export class ParametersAt {
  constructor(
    readonly date: LocalDate,
    private readonly series: ReadonlyMap<string, ParameterSeries>,
    private readonly use?: ParameterUse,
  ) {}

  /** A proportion kept in percent: 6.5 reads as the rate 0.065. */
  rate(key: string): Sourced<Rate> {
    const ref = this.read(key, ['percent']);
    return { value: Rate.percent(String(ref.value)), ref };
  }

  /** An amount in euros. */
  money(key: string): Sourced<Money> {
    const ref = this.read(key, ['EUR']);
    return { value: Money.of(ref.value as Decimal), ref };
  }

  /** Any plain number, in its own unit (a percentage as 6.5). */
  decimal(key: string): Sourced<Decimal> {
    const ref = this.read(key, NUMBERS);
    return { value: ref.value as Decimal, ref };
  }

  /** A count of days, hours or things, as an integer. */
  count(key: string): Sourced<number> {
    const { value, ref } = this.decimal(key);
    return { value: Number(value.toString()), ref };
  }

  /** A rule chosen among named ones. */
  choice(key: string): Sourced<string> {
    const ref = this.read(key, ['choice']);
    return { value: ref.value as string, ref };
  }

  /** A structured value of the shape its unit declares. */
  table<U extends TableUnit>(key: string, unit: U): Sourced<TableOf<U>> {
    const ref = this.read(key, [unit]);
    return { value: ref.value as TableOf<U>, ref };
  }

  /** Whether a value of the key is in force. @throws DomainError parameters.unknown-key */
  has(key: string): boolean {
    return this.seriesOf(key).inForce(this.date) !== undefined;
  }

  /** The same day, noting what is read. */
  recording(use: ParameterUse): ParametersAt {
    return new ParametersAt(this.date, this.series, use);
  }

  /** Every value in force, in order of key. */
  get all(): readonly ParameterRef[] {
    return [...this.series.keys()].sort().flatMap((key) => this.find(key) ?? []);
  }

  /** The hash of the whole set in force. */
  get hash(): string {
    return hashOf(this.all);
  }

  private read(key: string, wanted: readonly Unit[]): ParameterRef {
    const { unit } = this.seriesOf(key);
    if (!wanted.includes(unit)) throw parameterErrors.fail('wrong-unit', { key, unit, wanted: wanted.join(', ') });
    const ref = this.find(key);
    if (!ref) throw parameterErrors.fail('no-value-in-force', { key, date: this.date });
    this.use?.note(ref);
    return ref;
  }

  private find(key: string): ParameterRef | undefined {
    const series = this.seriesOf(key);
    const entry = series.inForce(this.date);
    if (!entry) return undefined;
    const { from, value, source, confidence, note } = entry;
    return { key, unit: series.unit, from, value, source, confidence, ...(note === undefined ? {} : { note }) };
  }

  private seriesOf(key: string): ParameterSeries {
    const series = this.series.get(key);
    if (!series) throw parameterErrors.fail('unknown-key', { key });
    return series;
  }
}
