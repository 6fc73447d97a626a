import type { LocalDate, Money } from '@coopera/kernel';

export interface PaymentParty {
  readonly name: string;
  readonly iban: string;
  /** Not needed inside the SEPA area since 2016; given, it is sent. */
  readonly bic?: string | null;
}

/** What the beneficiary reads: a Belgian structured communication (twelve digits), a free text, or nothing. */
export type Remittance =
  | { readonly kind: 'structured'; readonly communication: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

export interface CreditTransfer {
  /** Ours, unique in its file: the bank's answers name it (`InstrId`). */
  readonly id: string;
  /** Travels to the beneficiary (`EndToEndId`). */
  readonly endToEndId: string;
  readonly amount: Money;
  readonly creditor: PaymentParty;
  readonly remittance: Remittance;
}

/** Transfers that the bank books as one debit of one account, on one day. */
export interface PaymentBatch {
  readonly id: string;
  readonly executionDate: LocalDate;
  readonly debtor: PaymentParty;
  /** SALA keeps salaries out of the sight of who may read the accounts; null for any other payment. */
  readonly categoryPurpose: 'SALA' | 'SUPP' | 'TAXS' | null;
  readonly transfers: readonly CreditTransfer[];
}

export interface PaymentFile {
  readonly messageId: string;
  /** Instant of making, "2026-03-31T09:15:00". */
  readonly createdAt: string;
  readonly initiator: { readonly name: string; readonly enterpriseNumber?: string | null };
  readonly batches: readonly PaymentBatch[];
}
