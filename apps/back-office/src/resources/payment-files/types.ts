import type { Money } from '@coopera/i18n';

export interface PaymentFileRow {
  id: string;
  number: string;
  state: string;
  executeOn: string;
  payments: number;
  total: Money;
  createdBy: string;
  createdAt: string;
  approvals: number;
  approvalsNeeded: number;
}

export interface PaymentFileRecord extends PaymentFileRow {
  debtorIban: string;
  approvedBy: { name: string; at: string }[];
  /** False for who made the file or already approved it: another pair of eyes is needed. */
  canApprove: boolean;
  orders: { id: string; beneficiary: string; iban: string; communication: string; amount: Money }[];
}
