import type { Money } from '@coopera/kernel';

/** The amounts of a slip, in euros. */
export const amountNames = [
  'gross',
  'declaredBase',
  'onss',
  'bonusA',
  'bonusB',
  'bonus',
  'taxable',
  'withholdingBefore',
  'fiscalBonusA',
  'fiscalBonusB',
  'fiscalBonus',
  'withholding',
  'csss',
  'netAdditions',
  'netDeductions',
  'net',
  'employerContributions',
  'structuralReduction',
  'provisions',
  'cost',
  'variableContribution',
  'budgetNeeded',
] as const;
export type AmountName = (typeof amountNames)[number];
export type PayTotals = Readonly<Record<AmountName, Money>>;
