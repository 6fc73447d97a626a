import type { Currency, LocalDate } from '@coopera/kernel';
import type { StatementAmount } from './statement-amount';
import type { StatementProblem } from './statement-problem';

/** Reports within the day (052) and advices (054) announce what a statement (053, CODA) says again at the end of the day. */
export type BankFileFormat = 'coda' | 'camt.052' | 'camt.053' | 'camt.054';

/** What a bank file says, whatever its format. Problems are broken invariants: they ask for a person, they do not refuse. */
export interface BankStatementFile {
  readonly format: BankFileFormat;
  readonly statements: readonly BankStatement[];
  readonly problems: readonly StatementProblem[];
}

export interface BankStatement {
  /** IBAN, or the national number where the bank gives no IBAN. */
  readonly account: string;
  readonly currency: Currency;
  readonly holder: string | null;
  readonly description: string | null;
  /** Null in notifications, which carry no balance. */
  readonly oldBalance: StatementAmount | null;
  readonly oldBalanceDate: LocalDate | null;
  readonly newBalance: StatementAmount | null;
  /** The day of the new balance; without one, the day the statement was made. */
  readonly date: LocalDate | null;
  readonly createdOn: LocalDate | null;
  /** The bank's number of this statement: CODA sequence, or CAMT electronic (else legal) sequence; null when not given. */
  readonly sequence: string | null;
  readonly paperSequence: string | null;
  /** The bank's own identifier of the statement (CAMT `Id`), else the CODA file reference. */
  readonly identifier: string | null;
  /** The bank says this is a copy of a statement sent before. */
  readonly isDuplicate: boolean;
  readonly movements: readonly BankMovement[];
  readonly messages: readonly string[];
}

export interface Counterparty {
  readonly name: string | null;
  /** As the bank wrote it: an IBAN, a national number, sometimes a text. */
  readonly iban: string | null;
  readonly bic: string | null;
  /** On whose behalf, where it is not the holder of the account. */
  readonly ultimateName: string | null;
}

/** A communication of a type that is not a Belgian structured communication, kept as the bank gave it. */
export interface StructuredData {
  readonly type: string;
  readonly data: string;
}

export interface MovementLine {
  readonly sequence: string;
  readonly bankReference: string | null;
  readonly valueDate: LocalDate | null;
  readonly entryDate: LocalDate | null;
  /** CODA: type, family, operation, category (8 digits); CAMT: "PMNT/RCDT/ESCT" or the bank's own code. */
  readonly transactionCode: string;
  /** Twelve digits, or null. As the bank declared it: its check digits are not verified here. */
  readonly structuredCommunication: string | null;
  readonly structuredData: StructuredData | null;
  /** What a person reads on the statement, the structured communication printed +++…+++ included. */
  readonly communication: string;
  readonly counterparty: Counterparty;
  readonly clientReference: string | null;
  /** ISO 20022 purpose (SALA, …) where given. */
  readonly purpose: string | null;
  /** A return, refund, reject or reversal of an earlier movement. The sign of the amount already says which way. */
  readonly isReversal: boolean;
  /** Further text (CODA records 31 to 33, CAMT additional information). */
  readonly information: readonly string[];
}

/** Explains a part of a movement; never counted in a balance. */
export interface MovementDetail extends MovementLine {
  /** Null where the bank does not say it. */
  readonly amount: StatementAmount | null;
  readonly detailNumber: string;
  /** A detail of the detail before it (CODA type 9). */
  readonly isNested: boolean;
}

export interface BankMovement extends MovementLine {
  /** Stable over imports: see `movementKey`. */
  readonly key: string;
  /** Positive is money in. */
  readonly amount: StatementAmount;
  readonly details: readonly MovementDetail[];
}
