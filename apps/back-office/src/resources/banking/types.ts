import type { Money } from '@coopera/i18n';

export interface StatementRow {
  id: string;
  number: string;
  iban: string;
  statementOn: string;
  state: string;
  receipts: number;
  identified: number;
  inSuspense: number;
  closingBalance: Money;
  importedAt: string;
}

/** An expected receipt that this money may be meant for. */
export interface ReceiptProposal {
  expectedReceiptId: string;
  label: string;
  debtorName: string;
  outstanding: Money;
  /** Why it is proposed: same amount, same account, part of the communication. */
  reasons: ('amount' | 'account' | 'communication' | 'name')[];
}

export interface ReceiptRow {
  id: string;
  receivedOn: string;
  amount: Money;
  debtorName: string | null;
  debtorIban: string | null;
  communication: string | null;
  state: string;
}
