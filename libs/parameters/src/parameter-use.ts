import type { LocalDate } from '@coopera/kernel';
import { fingerprint } from './canonical-json';
import type { Confidence } from './confidence';
import type { ParameterValue } from './parameter-series';
import type { Unit } from './table-shapes';

/** Where a figure comes from: enough to print it, to warn when it is unverified and to compute it again. */
export interface ParameterRef {
  readonly key: string;
  readonly unit: Unit;
  readonly from: LocalDate;
  readonly value: ParameterValue;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

const byKey = (a: ParameterRef, b: ParameterRef): number => {
  if (a.key === b.key) return a.from < b.from ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};

/** The hash of a set of values: sha256 of the canonical JSON of key, unit, date and value. Wording is left out. */
export const hashOf = (refs: readonly ParameterRef[]): string =>
  fingerprint([...refs].sort(byKey).map(({ key, unit, from, value }) => ({ key, unit, from, value })));

/** Records which parameters a calculation read, so that a document can store what it was computed from. */
export class ParameterUse {
  private readonly read = new Map<string, ParameterRef>();

  note(ref: ParameterRef): void {
    this.read.set(`${ref.key}@${ref.from}`, ref);
  }

  /** Every value read, in order of key. */
  get refs(): readonly ParameterRef[] {
    return [...this.read.values()].sort(byKey);
  }

  get hash(): string {
    return hashOf(this.refs);
  }
}
