import { Money } from '@coopera/kernel';
import { mirrorOf, type UnitCost } from './mirror';

const unit = (cost: string): UnitCost => ({ cost: Money.of(cost), isVerified: false, source: 'x' });
const units = { reminder: unit('4.00'), 'training-seat': unit('150.00'), payslip: unit('9.00'), invoice: unit('3.00') };
const sums = (more: Record<string, string> = {}) => {
  const all = {
    fixed: '0.00',
    variable: '0.00',
    services: '0.00',
    losses: '0.00',
    advanced: '0.00',
    aid: '0.00',
    ...more,
  };
  return Object.fromEntries(Object.entries(all).map(([key, amount]) => [key, Money.of(amount)])) as never;
};

describe('the mirror of the pot', () => {
  it('sets what was paid in beside what was used, piece by piece', () => {
    const { paidIn, used } = mirrorOf(
      sums({ fixed: '650.00', variable: '80.00', services: '45.00', losses: '100.00' }),
      new Map([
        ['reminder', 2],
        ['payslip', 3],
      ]),
      units,
    );
    expect(String(paidIn.total)).toBe('775.00');
    expect(used.lines.map(({ kind, count, cost }) => [kind, count, String(cost)])).toEqual([
      ['reminder', 2, '8.00'],
      ['training-seat', 0, '0.00'],
      ['payslip', 3, '27.00'],
      ['invoice', 0, '0.00'],
    ]);
    expect(String(used.total)).toBe('135.00');
  });

  it('does not count as a cost what it has advanced', () => {
    const { used, advanced } = mirrorOf(sums({ advanced: '900.00' }), new Map(), units);
    expect([String(used.total), String(advanced)]).toEqual(['0.00', '900.00']);
  });
});
