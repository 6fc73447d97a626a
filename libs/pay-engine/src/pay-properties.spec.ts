import { Decimal, localDate, Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { aContract } from '@coopera/pay-engine/testing';
import fc from 'fast-check';
import { computePay } from './compute-pay';
import { grossForNet } from './gross-for-net';
import type { LineEffect } from './result/pay-line';
import type { PayResult } from './result/pay-result';
import { type ContractToPrice, priced, simulateFromBudget } from './simulate-from-budget';

const parameters = loadParameters();
const zero = Money.zero();

const contracts: fc.Arbitrary<ContractToPrice> = fc
  .record({
    date: fc.constantFrom(
      '2025-02-15',
      '2025-07-31',
      '2026-01-31',
      '2026-03-31',
      '2026-06-30',
      '2026-08-31',
      '2026-10-31',
    ),
    status: fc.constantFrom('employee', 'manual', 'artist', 'student', 'flexi'),
    household: fc.constantFrom('single', 'joint-income', 'joint-no-income'),
    scale: fc.constantFrom('I', 'II', 'III'),
    children: fc.nat(10),
    days: fc.integer({ min: 1, max: 22 }),
  } as const)
  .map(({ date, status, household, scale, children, days }) =>
    aContract({
      date: localDate(date),
      status,
      household,
      family: { scale, children },
      performance: { kind: 'full-time-days', days: Decimal.of(days), monthDays: Decimal.of(22) },
    }),
  );
const grosses = fc.bigInt({ min: 1n, max: 1_200_000n });

const sumOf = ({ lines }: PayResult, effect: LineEffect): Money =>
  Money.sum(lines.filter((line) => line.effect === effect).map(({ amount }) => amount));
const each = (check: (pay: PayResult) => void): void =>
  fc.assert(
    fc.property(contracts, grosses, (contract, cents) => check(computePay(priced(contract, cents), parameters))),
    { numRuns: 150 },
  );

describe('every slip', () => {
  it('has no negative amount', () => {
    each(({ totals }) => {
      for (const [name, amount] of Object.entries(totals)) expect([name, amount.isNegative()]).toEqual([name, false]);
    });
  });

  it('grants no more bonus than the contribution, nor fiscal bonus than the tax, nor reduction than contributions', () => {
    each(({ totals }) => {
      expect(totals.bonus.compare(totals.onss)).toBeLessThanOrEqual(0);
      expect(totals.fiscalBonus.compare(totals.withholdingBefore)).toBeLessThanOrEqual(0);
      expect(totals.structuralReduction.compare(totals.employerContributions)).toBeLessThanOrEqual(0);
    });
  });

  it('has lines that add up to its net and to the budget it needs', () => {
    each((pay) => {
      expect(sumOf(pay, 'adds').minus(sumOf(pay, 'deducts'))).toEqual(pay.totals.net);
      const cost = pay.totals.gross.plus(sumOf(pay, 'costs')).minus(sumOf(pay, 'saves'));
      expect(cost).toEqual(pay.totals.budgetNeeded);
    });
  });
});

describe('the inverses', () => {
  it('give back a gross that needs no more than what it needed, and at least that gross', () => {
    fc.assert(
      fc.property(contracts, grosses, (contract, cents) => {
        const budget = computePay(priced(contract, cents), parameters).totals.budgetNeeded;
        const { gross, pay } = simulateFromBudget({ ...contract, budget }, parameters);
        expect(gross.cents).toBeGreaterThanOrEqual(cents);
        expect(pay.totals.budgetNeeded.compare(budget)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('find the smallest gross of a net: no gross of the hundred before reaches it', () => {
    fc.assert(
      fc.property(contracts, grosses, (contract, cents) => {
        const { net } = computePay(priced(contract, cents), parameters).totals;
        fc.pre(net.compare(zero) > 0);
        const { gross, netReached } = grossForNet({ ...contract, net }, parameters);
        expect(netReached.compare(net)).toBeGreaterThanOrEqual(0);
        expect(gross.cents).toBeLessThanOrEqual(cents);
        for (let before = gross.cents - 100n; before < gross.cents; before += 1n) {
          if (before < 0n) continue;
          expect(computePay(priced(contract, before), parameters).totals.net.compare(net)).toBe(-1);
        }
      }),
      { numRuns: 12 },
    );
  });
});
