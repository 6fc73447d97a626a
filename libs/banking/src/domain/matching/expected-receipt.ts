import type { LocalDate, Money } from '@coopera/kernel';

/** Money the cooperative waits for, as matching needs to know it. */
export interface ExpectedReceiptToMatch {
  readonly id: string;
  /** Twelve digits; one number space for all kinds of owners. Null where none was given. */
  readonly structuredCommunication: string | null;
  /** The owner's document number as a client may write it, "2026-00123". */
  readonly reference: string | null;
  /** What is still due; zero or less once settled. */
  readonly outstanding: Money;
  readonly debtorName: string | null;
  /** Accounts this debtor is known to pay from. */
  readonly debtorIbans: readonly string[];
  readonly dueOn: LocalDate | null;
}

/** A receipt to match: a movement, or one detail of a total. */
export interface ReceiptToMatch {
  readonly amount: Money;
  readonly structuredCommunication: string | null;
  readonly communication: string;
  readonly payerName: string | null;
  readonly payerIban: string | null;
  readonly isReversal: boolean;
}

export interface Allocation {
  readonly expectedReceiptId: string;
  readonly amount: Money;
}
