import { monthsOf } from './months';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('six months', () => {
  it('add up the payslips of a month', () => {
    const slips = [
      { month: '2026-10-01', net: euros('100.10') },
      { month: '2026-10-01', net: euros('20.05') },
      { month: '2026-09-01', net: null },
    ];
    expect(monthsOf([{ month: '2026-10', net: euros('900.00') }], slips)).toEqual([
      { month: '2026-10', invoiced: euros('900.00'), netPaid: euros('120.15') },
    ]);
  });
});
