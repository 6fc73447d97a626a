import type { AllocateDto, ExpectedReceiptDto, SuggestionDto, SuspenseItemDto } from '@coopera/api-client';
import { centsMoney, currentLocale, euros, type Money, moneyCents, parseAmount, toCents } from '@coopera/i18n';

/** A part of the receipt, as it is typed, for something that is expected. */
export interface DraftRow {
  expected: ExpectedReceiptDto;
  amount: string;
}

/** As the reader writes it: with a comma, but in English. */
const asTyped = ({ amount }: Money): string => (currentLocale() === 'en' ? amount : amount.replace('.', ','));

const typedCents = (typed: string): bigint => toCents(parseAmount(typed) ?? '0.00');

/** What the receipt still holds after the draft. */
export const leftOf = (receipt: SuspenseItemDto, rows: DraftRow[]): Money =>
  centsMoney(rows.reduce((left, { amount }) => left - typedCents(amount), moneyCents(receipt.left)));

export const rowsOf = ({ allocations }: SuggestionDto): DraftRow[] =>
  allocations.map(({ expected, amount }) => ({ expected, amount: asTyped(amount) }));

/** Adds what is expected, for as much as both the receipt and the debt allow. */
export function withExpected(receipt: SuspenseItemDto, rows: DraftRow[], expected: ExpectedReceiptDto): DraftRow[] {
  if (rows.some((row) => row.expected.id === expected.id)) return rows;
  const left = moneyCents(leftOf(receipt, rows));
  const due = moneyCents(expected.outstanding);
  const cents = left < due ? left : due;
  return [...rows, { expected, amount: asTyped(centsMoney(cents > 0n ? cents : 0n)) }];
}

/** What can be sent: every amount is one, and above zero. */
export const isComplete = (rows: DraftRow[]): boolean =>
  rows.length > 0 && rows.every(({ amount }) => parseAmount(amount) !== undefined && typedCents(amount) > 0n);

export const toAllocations = (rows: DraftRow[]): AllocateDto => ({
  allocations: rows.map(({ expected, amount }) => ({
    expectedReceiptId: expected.id,
    amount: euros(parseAmount(amount) ?? '0.00'),
  })),
});
