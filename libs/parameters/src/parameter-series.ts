import type { LocalDate, Localized } from '@coopera/kernel';
import type { z } from 'zod';
import type { Confidence } from './confidence';
import type { shapes, Unit } from './table-shapes';

export type ParameterValue = z.output<(typeof shapes)[Unit]>;

/** A value and the days it holds: from `from`, to `until` (included) where the source stops before the next entry. */
export interface ParameterEntry {
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly value: ParameterValue;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** One legal or statutory value through time. */
export class ParameterSeries {
  constructor(
    readonly key: string,
    readonly unit: Unit,
    readonly description: Localized,
    /** In order of date. */
    readonly entries: readonly ParameterEntry[],
  ) {}

  /** What holds on a day, if anything does. */
  inForce(date: LocalDate): ParameterEntry | undefined {
    const entry = this.entries.findLast(({ from }) => from <= date);
    return entry?.until !== undefined && entry.until < date ? undefined : entry;
  }
}
