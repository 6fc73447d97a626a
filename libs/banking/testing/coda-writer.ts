import { Decimal, type LocalDate } from '@coopera/kernel';
import { encodeWindows1252 } from '../src/formats/file-bytes';
import type { MovementSpec, StatementSpec } from './statement-spec';

const cut = (text: string, width: number): string => text.slice(0, width).padEnd(width);
const number = (value: number, width: number): string => String(value).padStart(width, '0');
const day = (date: LocalDate): string => date.replace(/^\d\d(\d\d)-(\d\d)-(\d\d)$/, '$3$2$1');
const milli = (amount: Decimal): string => amount.abs().round(3, 'half-up').unscaled.toString().padStart(15, '0');
const signed = (amount: string): string => (Decimal.of(amount).isNegative() ? '1' : '0') + milli(Decimal.of(amount));

/** A CODA 2 file: 128 positions a line, CRLF, windows-1252. Texts longer than their fields are cut, as a bank does. */
export function writeCoda(statements: readonly StatementSpec[]): Uint8Array {
  const lines = statements.flatMap((statement, index) => statementLines(statement, index === statements.length - 1));
  return encodeWindows1252(lines.map((line) => `${line}\r\n`).join(''));
}

function statementLines(statement: StatementSpec, isLast: boolean): string[] {
  const body = bodyLines(statement);
  return [headerLine(statement), ...body, trailerLine(statement, body.length, isLast)];
}

function headerLine({ date, isDuplicate, number: sequence, holder }: StatementSpec): string {
  const start = `00000${day(date)}73905${isDuplicate ? 'D' : ' '}       ${cut(`COOP${number(sequence, 4)}`, 10)}`;
  return `${cut(`${start}${cut(holder, 26)}KREDBEBB   00123456749 00000`, 127)}2`;
}

function bodyLines(statement: StatementSpec): string[] {
  const { number: sequence, account, currency, oldBalance, newBalance, date, holder, messages } = statement;
  const three = number(sequence % 1000, 3);
  const holding = `${cut(account, 34)}${currency}`;
  return [
    `12${three}${holding}${signed(oldBalance)}${day(date)}${cut(holder, 26)}${cut('Compte à vue', 35)}${three}`,
    ...statement.movements.flatMap((movement, index) => movementLines(movement, index + 1)),
    `8${three}${holding}${signed(newBalance)}${cut(day(date), 70)}0`,
    ...messages.map(
      (message, index) => `${cut(`4 ${number(index + 1, 4)}0000${cut('', 22)}${cut(message, 80)}`, 127)}0`,
    ),
  ];
}

function trailerLine({ movements }: StatementSpec, count: number, isLast: boolean): string {
  const amounts = movements.map((movement) => Decimal.of(movement.amount));
  const debit = Decimal.sum(amounts.filter((amount) => amount.isNegative()));
  const credit = Decimal.sum(amounts.filter((amount) => !amount.isNegative()));
  return `${cut(`9${cut('', 15)}${number(count, 6)}${milli(debit)}${milli(credit)}`, 127)}${isLast ? '2' : '1'}`;
}

function movementLines(movement: MovementSpec, sequence: number): string[] {
  const details = movement.details ?? [];
  const code = details.length > 0 ? '20150000' : '00150000';
  return [
    ...partLines(movement, number(sequence, 4), '0000', code, details.length > 0 ? '1' : '0'),
    ...details.flatMap((detail, index) =>
      partLines(
        detail,
        number(sequence, 4),
        number(index + 1, 4),
        '60150000',
        index === details.length - 1 ? '1' : '0',
      ),
    ),
  ];
}

/** Records 21, 22 and 23 of a movement or a detail. */
function partLines(
  part: MovementSpec,
  sequence: string,
  detail: string,
  code: string,
  globalisation: string,
): string[] {
  const { structuredCommunication: digits, communication = '', bankReference = '' } = part;
  const first = digits ? `1101${cut(digits, 50)}` : `0${cut(communication, 53)}`;
  const more = digits ? communication : communication.slice(53);
  const start = `${sequence}${detail}`;
  return [
    `21${start}${cut(bankReference, 21)}${signed(part.amount)}${dayOf(part.valueDate)}${code}${first}${dayOf(part.entryDate)}001${globalisation}1 0`,
    `22${start}${cut(more, 53)}${cut('', 35)}${cut(part.bic ?? '', 11)}   ${part.isReversal ? '2' : ' '}${cut('', 12)}1 0`,
    `23${start}${cut(part.iban ?? '', 34)}${part.iban ? 'EUR' : '   '}${cut(part.name ?? '', 35)}${cut(more.slice(53), 43)}0 0`,
  ];
}

const dayOf = (date: LocalDate | undefined): string => (date ? day(date) : '000000');
