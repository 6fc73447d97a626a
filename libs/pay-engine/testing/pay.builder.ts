import { localDate, Money } from '@coopera/kernel';
import type { ContractToPrice, PayInput } from '@coopera/pay-engine';

/** A single employee without family, in a month of autumn 2026; say only what differs. */
export const aContract = (more: Partial<ContractToPrice> = {}): ContractToPrice => ({
  date: localDate('2026-10-31'),
  status: 'employee',
  household: 'single',
  family: { scale: 'I' },
  ...more,
});

/** The same with a gross. */
export const anEmployee = (gross: string, more: Partial<PayInput> = {}): PayInput => {
  const { performance: _, ...contract } = aContract();
  return { ...contract, occupations: [{ gross: Money.of(gross) }], ...more };
};
