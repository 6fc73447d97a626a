import type { Money } from '@coopera/i18n';
import type { ContractSummary } from '../contracts/types';
import type { InvoiceSummary } from '../invoices/types';

export interface ActivityBudget {
  activityId: string;
  name: string;
  available: Money;
  reserved: Money;
}

export interface Budget {
  available: Money;
  reserved: Money;
  /** Issued and not yet received, VAT included. */
  toReceive: Money;
  activities: ActivityBudget[];
}

export type TodoKind = 'sign-contract' | 'complete-invoice' | 'correct-invoice' | 'confirm-iban' | 'pay-share';

export interface Todo {
  id: string;
  kind: TodoKind;
  /** What it is about, in the member's own words: "Résidence d’illustration". */
  label: string | null;
  targetId: string | null;
  dueOn: string | null;
}

export interface InvoicesOfState {
  state: string;
  count: number;
  amount: Money;
}

export interface MonthFigures {
  /** "2026-10" */
  month: string;
  invoiced: Money;
  netPaid: Money;
}

export interface Dashboard {
  budget: Budget;
  todos: Todo[];
  nextContract: ContractSummary | null;
  invoicesByState: InvoicesOfState[];
  months: MonthFigures[];
  latestInvoices: InvoiceSummary[];
}
