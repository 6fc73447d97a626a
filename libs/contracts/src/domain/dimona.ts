import type { LocalDate, Localized } from '@coopera/kernel';

/** IN declares the work, CANCEL takes it back, UPDATE changes its dates. */
export type DimonaKind = 'IN' | 'CANCEL' | 'UPDATE';
export type DimonaStatus = 'queued' | 'sent' | 'accepted' | 'warning' | 'refused' | 'waiting';

export interface DimonaAnomaly {
  readonly code: string;
  readonly text: Localized;
}

/** What social security answers. `waiting`: received, not processed yet; it is asked again. */
export interface DimonaAnswer {
  readonly status: 'accepted' | 'warning' | 'refused' | 'waiting';
  readonly reference: string;
  /** The employment period that a CANCEL or UPDATE names. */
  readonly periodId: string | null;
  readonly anomalies: readonly DimonaAnomaly[];
}

/** What is declared. */
export interface DimonaDeclaration {
  /** Ours: for the journals of both sides. */
  readonly contractNumber: string;
  readonly enterpriseNumber: string;
  readonly niss: string;
  readonly jointCommittee: string;
  readonly workerStatus: 'employee' | 'manual' | 'artist' | 'student';
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Whole hours planned; asked for students. */
  readonly plannedHours: number;
  /** Where a student works. */
  readonly place: string;
}

/** Work may be done and paid: social security took the declaration, with a remark or without. */
export const isTaken = (status: DimonaStatus): boolean => status === 'accepted' || status === 'warning';
