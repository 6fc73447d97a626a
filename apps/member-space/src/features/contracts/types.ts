import type { Money } from '@coopera/i18n';
import type { Verification } from '@coopera/ui';
import type { Reference } from '../invoices/types';

export type ContractState = 'draft' | 'accepted' | 'declared' | 'signed' | 'paid' | 'cancelled';

export interface ContractSummary {
  id: string;
  state: ContractState;
  title: string;
  client: string | null;
  place: string | null;
  startsOn: string;
  endsOn: string;
  days: number;
  gross: Money;
  /** What the contract takes from the budget, contribution included. */
  cost: Money;
  net: Money | null;
  activity: Reference;
  canSign: boolean;
}

export interface ContractDetail extends ContractSummary {
  number: string;
  workerKind: string;
  dimonaNumber: string | null;
  signedAt: string | null;
  payBy: string | null;
  lines: PayLine[];
  hasPdf: boolean;
}

export type PayLineKind = 'net' | 'tax' | 'employee' | 'employer' | 'provision' | 'contribution';

/** One share of the budget: where it goes and why. The API writes label and explanation in the reader's language. */
export interface PayLine {
  code: string;
  kind: PayLineKind;
  label: string;
  explanation: string | null;
  amount: Money;
  verification: Verification | null;
}

export interface Simulation {
  budget: Money;
  gross: Money;
  net: Money;
  netPerDay: Money;
  lines: PayLine[];
}

export interface SimulationRequest {
  budget: Money;
  days: number;
  activityId?: string;
  workerKind?: string;
}

export interface NewContract {
  activityId: string;
  title: string;
  place: string | null;
  workerKind: string;
  startsOn: string;
  endsOn: string;
  days: number;
  budget: Money;
}
