import type { Money } from '@coopera/i18n';

export interface ActivitySummary {
  id: string;
  number: string;
  name: string;
  state: string;
  trade: string | null;
  available: Money;
  reserved: Money;
  toReceive: Money;
}

export interface ActivityDetail extends ActivitySummary {
  invoicedThisYear: Money;
  spentThisYear: Money;
  bearers: { memberId: string; displayName: string }[];
}

export type MovementKind =
  | 'invoice-issued'
  | 'receipt'
  | 'credit-note'
  | 'contribution'
  | 'contract-reserved'
  | 'contract-released'
  | 'pay'
  | 'expense'
  | 'internal-order'
  | 'correction';

/** One line of the budget of an Activité. */
export interface BudgetMovement {
  id: string;
  on: string;
  kind: MovementKind;
  /** The number or title of the invoice, contract or expense behind it. */
  subject: string | null;
  amount: Money;
  balance: Money;
}
