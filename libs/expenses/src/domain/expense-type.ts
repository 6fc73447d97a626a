import type { Decimal, Localized } from '@coopera/kernel';

/** Paid for the Activité, or by the member for himself while he works. */
export const families = ['purchase', 'personal'] as const;
export type ExpenseFamily = (typeof families)[number];
export type PurchaseNature = 'goods' | 'services' | 'investment';

/** The type whose amount comes from kilometres and never from a receipt. */
export const MILEAGE = 'mileage';

/** A kind of expense as the dated table knows it; shares in percent. */
export interface ExpenseType {
  code: string;
  family: ExpenseFamily | 'both';
  nature: PurchaseNature;
  account: string;
  /** Share of the VAT that is recovered. */
  deductible: Decimal;
  /** Professional share: the private rest is neither paid back nor deducted. */
  professional: Decimal;
  /** VAT rate that a screen proposes. */
  vat: Decimal;
  needsReceipt: boolean;
  /** The accountant has not confirmed its shares. */
  isUnverified: boolean;
  name: Localized;
}
