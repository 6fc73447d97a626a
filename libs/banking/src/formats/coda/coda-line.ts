import { Decimal, isLocalDate, type LocalDate } from '@coopera/kernel';
import { StatementAmount } from '../../domain/statement/statement-amount';
import { unreadable } from '../unreadable';

export const LINE_LENGTH = 128;

/** One line of a CODA file, read by the positions of the Febelfin standard (counted from 1, both ends included). */
export class CodaLine {
  readonly record: string;

  constructor(
    readonly number: number,
    private readonly content: string,
  ) {
    // Records 1 and 8 use their second position for something else, records 0, 4 and 9 leave it without meaning.
    this.record = /^[23]/.test(content) ? content.slice(0, 2) : content.slice(0, 1);
  }

  /** @throws cut-line when the line ends before `length`: trailing blanks may be lost, fields may not. */
  needs(length: number): void {
    if (this.content.length < length)
      throw unreadable(this.number, 'cut-line', { length: this.content.length, needed: length });
  }

  /** The field as it is, with its blanks. */
  raw(from: number, to: number): string {
    return this.content.slice(from - 1, to).padEnd(to - from + 1);
  }

  /** The field without the blanks around it. */
  text(from: number, to = from): string {
    return this.raw(from, to).trim();
  }

  optional(from: number, to = from): string | null {
    return this.text(from, to) || null;
  }

  /** Fifteen digits of thousandths, behind a sign (0 credit, 1 debit). @throws bad-amount */
  signedAmount(signAt: number, currency: string, field: string): StatementAmount {
    const sign = this.raw(signAt, signAt);
    if (!/[01]/.test(sign)) throw unreadable(this.number, 'bad-amount', { value: sign, field: `sign of ${field}` });
    const amount = this.amount(signAt + 1, currency, field);
    return sign === '1' ? amount.negate() : amount;
  }

  /** Fifteen digits of thousandths. @throws bad-amount */
  amount(from: number, currency: string, field: string): StatementAmount {
    const value = this.raw(from, from + 14);
    if (!/^\d{15}$/.test(value)) throw unreadable(this.number, 'bad-amount', { value, field });
    return StatementAmount.of(Decimal.fromUnscaled(BigInt(value), 3), currency);
  }

  /** DDMMYY of the years 2000 to 2099; null for 000000 and blanks, which mean unknown. @throws bad-date */
  date(from: number, field: string): LocalDate | null {
    const value = this.raw(from, from + 5);
    if (value === '000000' || value.trim() === '') return null;
    const date = value.replace(/^(\d\d)(\d\d)(\d\d)$/, '20$3-$2-$1');
    if (!isLocalDate(date)) throw unreadable(this.number, 'bad-date', { value, field });
    return date;
  }

  /** A number of fixed width, such as a sequence. @throws bad-value */
  digits(from: number, to: number, field: string): string {
    const value = this.raw(from, to);
    if (!/^\d+$/.test(value)) throw unreadable(this.number, 'bad-value', { value, field });
    return value;
  }
}
