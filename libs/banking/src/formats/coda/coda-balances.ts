import type { LocalDate } from '@coopera/kernel';
import type { StatementAmount } from '../../domain/statement/statement-amount';
import { unreadable } from '../unreadable';
import type { CodaLine } from './coda-line';

export interface CodaHeader {
  readonly createdOn: LocalDate | null;
  readonly isDuplicate: boolean;
  readonly fileReference: string | null;
}

export interface CodaOldBalance {
  readonly accountType: string;
  readonly account: string;
  readonly currency: string;
  readonly amount: StatementAmount;
  readonly date: LocalDate | null;
  readonly paperSequence: string | null;
  readonly sequence: string | null;
  readonly holder: string | null;
  readonly description: string | null;
}

export interface CodaNewBalance {
  readonly account: string;
  readonly amount: StatementAmount;
  readonly date: LocalDate | null;
  readonly line: number;
}

export interface CodaTrailer {
  readonly line: number;
  readonly recordCount: number;
  readonly debit: StatementAmount;
  readonly credit: StatementAmount;
}

/** Record 0. Version 1 has another layout. @throws unknown-format, unknown-version, bad-date */
export function readHeader(line: CodaLine): CodaHeader {
  if (line.text(15, 16) !== '05') throw unreadable(line.number, 'unknown-format');
  const version = line.text(128);
  if (version !== '' && version !== '2') throw unreadable(line.number, 'unknown-version', { version });
  return {
    createdOn: line.date(6, 'creation date'),
    isDuplicate: line.text(17) === 'D',
    fileReference: line.optional(25, 34),
  };
}

interface AccountField {
  readonly account: string;
  readonly currency: string;
}

/** Where account and currency stand depends on the account type: 0 Belgian, 1 foreign, 2 IBAN Belgian, 3 IBAN foreign. */
function readAccount(line: CodaLine, type: string, from: number): AccountField {
  const at = (start: number, end: number): string => line.text(from + start, from + end);
  const layouts: Record<string, AccountField> = {
    '0': { account: at(0, 11), currency: at(13, 15) },
    '1': { account: at(0, 33), currency: at(34, 36) },
    '2': { account: at(0, 30), currency: at(34, 36) },
    '3': { account: at(0, 33), currency: at(34, 36) },
  };
  const layout = layouts[type];
  if (!layout) throw unreadable(line.number, 'bad-value', { value: type, field: 'account type' });
  return layout;
}

/** Record 1. @throws bad-value, bad-amount, bad-date */
export function readOldBalance(line: CodaLine): CodaOldBalance {
  const accountType = line.raw(2, 2);
  const { account, currency } = readAccount(line, accountType, 6);
  if (account === '') throw unreadable(line.number, 'bad-value', { value: '', field: 'account' });
  if (!/^[A-Z]{3}$/.test(currency))
    throw unreadable(line.number, 'bad-value', { value: currency, field: 'currency of the account' });
  return {
    accountType,
    account,
    currency,
    amount: line.signedAmount(43, currency, 'old balance'),
    date: line.date(59, 'date of the old balance'),
    paperSequence: line.optional(3, 5),
    sequence: line.optional(126, 128),
    holder: line.optional(65, 90),
    description: line.optional(91, 125),
  };
}

/** Record 8: the account stands one position earlier than in record 1. @throws bad-amount, bad-date */
export function readNewBalance(line: CodaLine, { accountType, currency }: CodaOldBalance): CodaNewBalance {
  return {
    account: readAccount(line, accountType, 5).account,
    amount: line.signedAmount(42, currency, 'new balance'),
    date: line.date(58, 'date of the new balance'),
    line: line.number,
  };
}

/** Record 9. @throws bad-value, bad-amount */
export function readTrailer(line: CodaLine, currency: string): CodaTrailer {
  return {
    line: line.number,
    recordCount: Number(line.digits(17, 22, 'number of records')),
    debit: line.amount(23, currency, 'debit turnover'),
    credit: line.amount(38, currency, 'credit turnover'),
  };
}
