import type { LocalDate } from '@coopera/kernel';

/** A movement to be written in a bank file; a detail is written the same way. */
export interface MovementSpec {
  /** Signed, up to three decimals: "-121.00" is money out. */
  readonly amount: string;
  /** Twelve digits: written as the bank's structured communication. */
  readonly structuredCommunication?: string;
  readonly communication?: string;
  readonly name?: string;
  readonly iban?: string;
  readonly bic?: string;
  readonly bankReference?: string;
  readonly valueDate?: LocalDate;
  readonly entryDate?: LocalDate;
  readonly isReversal?: boolean;
  /** Makes the movement a total that these explain. */
  readonly details?: readonly MovementSpec[];
}

export interface StatementSpec {
  readonly account: string;
  readonly currency: string;
  readonly holder: string;
  readonly number: number;
  readonly date: LocalDate;
  readonly oldBalance: string;
  readonly newBalance: string;
  readonly movements: readonly MovementSpec[];
  readonly messages: readonly string[];
  readonly isDuplicate: boolean;
}
