import type { PayLineDto } from '@coopera/api-client';
import { centsMoney, type Money, moneyCents } from '@coopera/i18n';

export type PaySection = PayLineDto['section'];
/** Where the budget goes beside the net, in the order of the calculation. */
export const shares = ['tax', 'employee', 'employer', 'provision', 'contribution'] as const;

export interface PayShare {
  section: PaySection;
  amount: Money;
  isUnverified: boolean;
}

const signs: Record<PayLineDto['effect'], bigint> = { deducts: 1n, costs: 1n, adds: -1n, saves: -1n, informs: 0n };

/** What each section takes; a relief lessens its section. Together with the net they are the budget needed. */
export const sharesOf = (lines: readonly PayLineDto[]): PayShare[] =>
  shares.map((section) => {
    const own = lines.filter((line) => line.section === section && line.effect !== 'informs');
    const cents = own.reduce((sum, { effect, amount }) => sum + signs[effect] * moneyCents(amount), 0n);
    return { section, amount: centsMoney(cents), isUnverified: own.some(({ unverified }) => unverified) };
  });
