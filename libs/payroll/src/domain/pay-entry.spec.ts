import { join } from 'node:path';
import { localDate, Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { computePay, fullTimeDays, type PayInput } from '@coopera/pay-engine';
import fc from 'fast-check';
import { payPostings } from './pay-entry';
import { Payslip } from './payslip';

const parameters = loadParameters(join(__dirname, '../../../parameters/data'));

const slip = (input: Partial<PayInput>): Payslip => {
  const { totals, parameterHash } = computePay(
    {
      date: localDate('2026-10-31'),
      status: 'employee',
      household: 'single',
      family: { scale: 'I' },
      occupations: [{ gross: Money.of('1850.00') }],
      ...input,
    },
    parameters,
  );
  const payslip: Payslip = Object.create(Payslip.prototype);
  payslip.calculation = JSON.parse(JSON.stringify({ totals, parameterHash }));
  return payslip;
};
const sum = (payslip: Payslip, side: 'debit' | 'credit', account?: string): Money =>
  Money.sum(
    payPostings(payslip)
      .filter((posting) => posting.side === side && (!account || posting.account === account))
      .map(({ amount }) => amount),
  );

describe('the entry of a payslip', () => {
  it('balances to the cent, whatever the gross, the status and the strategy', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000 }),
        fc.constantFrom('employee', 'manual', 'artist', 'student'),
        fc.constantFrom('month-accumulated', 'reference-20', 'flat-11.11'),
        (cents, status, withholding) => {
          const payslip = slip({
            status,
            occupations: [{ gross: Money.ofCents(cents), performance: fullTimeDays(10, 22) }],
            strategies: { withholding },
          });
          expect(String(sum(payslip, 'debit'))).toBe(String(sum(payslip, 'credit')));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('owes the worker his net and social security both shares', () => {
    const payslip = slip({});
    expect(String(sum(payslip, 'debit', '6202'))).toBe('1850.00');
    expect(String(sum(payslip, 'credit', '455'))).toBe(String(payslip.total('net')));
    const shares = payslip
      .total('onss')
      .minus(payslip.total('bonus'))
      .plus(payslip.total('employerContributions'))
      .minus(payslip.total('structuralReduction'))
      .plus(payslip.total('csss'));
    expect(String(sum(payslip, 'credit', '454'))).toBe(String(shares));
    expect(String(sum(payslip, 'debit', '625'))).toBe(String(sum(payslip, 'credit', '456')));
  });

  it('costs the employer what the contract costs', () => {
    const payslip = slip({});
    expect(String(sum(payslip, 'debit'))).toBe(String(payslip.total('cost')));
  });
});
