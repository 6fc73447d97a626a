import { Money } from '@coopera/kernel';
import type { ReceiptToMatch } from '../domain';

export type StoredReceipt = Omit<ReceiptToMatch, 'amount'> & { amount: string; currency: string };

export const toStoredReceipt = ({ amount, ...rest }: ReceiptToMatch): StoredReceipt => ({
  ...rest,
  amount: amount.toString(),
  currency: amount.currency,
});

export const fromStoredReceipt = ({ amount, currency, ...rest }: StoredReceipt): ReceiptToMatch => ({
  ...rest,
  amount: Money.of(amount, currency),
});
