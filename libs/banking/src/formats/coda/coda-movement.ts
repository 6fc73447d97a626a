import type { LocalDate } from '@coopera/kernel';
import type { StatementAmount } from '../../domain/statement/statement-amount';
import type { CodaLine } from './coda-line';

/** Types of R-transaction in record 22: reject, return, refund, reversal, cancellation. */
const REVERSALS = /^[1-5]$/;

/** A movement or detail as its records 21, 22 and 23 give it. */
export interface CodaMovement {
  readonly line: number;
  readonly sequence: string;
  readonly detail: string;
  readonly bankReference: string | null;
  readonly amount: StatementAmount;
  readonly valueDate: LocalDate | null;
  readonly entryDate: LocalDate | null;
  readonly transactionCode: string;
  /** Three digits where the communication is structured. */
  readonly structuredType: string | null;
  /** The communication of record 21, without its type, as wide as its field. */
  readonly communication: string;
  /** 0, or the level that starts or ends here. */
  readonly globalisation: string;
  /** Communication going on in records 22 and 23, as wide as its fields. */
  continuation: string;
  bic: string | null;
  clientReference: string | null;
  purpose: string | null;
  isReversal: boolean;
  account: string | null;
  name: string | null;
  readonly information: string[];
}

/** Record 21. @throws bad-value, bad-amount, bad-date */
export function readMovement(line: CodaLine, currency: string): CodaMovement {
  const structured = line.raw(62, 62) === '1';
  return {
    line: line.number,
    sequence: line.digits(3, 6, 'movement number'),
    detail: line.digits(7, 10, 'detail number'),
    bankReference: line.optional(11, 31),
    amount: line.signedAmount(32, currency, 'amount'),
    valueDate: line.date(48, 'value date'),
    entryDate: line.date(116, 'entry date'),
    transactionCode: line.text(54, 61),
    structuredType: structured ? line.digits(63, 65, 'communication type') : null,
    communication: structured ? line.raw(66, 115) : line.raw(63, 115),
    globalisation: line.text(125),
    continuation: '',
    bic: null,
    clientReference: null,
    purpose: null,
    isReversal: false,
    account: null,
    name: null,
    information: [],
  };
}

/** Record 22. */
export function addSecondPart(movement: CodaMovement, line: CodaLine): void {
  movement.continuation += line.raw(11, 63);
  movement.clientReference = line.optional(64, 98);
  movement.bic = line.optional(99, 109);
  movement.isReversal = REVERSALS.test(line.text(113));
  movement.purpose = line.optional(122, 125);
}

/** Record 23. An old Belgian number has its currency right behind it instead of in the last three positions. */
export function addThirdPart(movement: CodaMovement, line: CodaLine): void {
  const account = line.optional(11, 44);
  movement.account = account?.replace(/^(\d{12}) [A-Z]{3}$/, '$1') ?? null;
  movement.name = line.optional(48, 82);
  movement.continuation += line.raw(83, 125);
}
