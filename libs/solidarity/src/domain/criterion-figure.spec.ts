import { localDate } from '@coopera/kernel';
import { lastMonths, referencePeriod } from './criteria';
import { type FigureLine, lossIn, lowPay, turnoverLoss } from './criterion-figure';

const line = (period: FigureLine['period'], amount: string, sharedBy = 1): FigureLine => ({
  period,
  on: localDate('2026-09-10'),
  label: 'F-2026-000001',
  activityName: 'Illustration',
  amount: { amount, currency: 'EUR' },
  sharedBy,
});
const rule = {
  atLeastPercent: '30',
  from: localDate('2026-09-01'),
  until: localDate('2026-10-31'),
  monthsBefore: 12,
};

describe('the loss of turnover', () => {
  it.each([
    ['just enough', '1000.00', '700.00', '30.0', true],
    ['a cent short of it', '1000.00', '700.60', '29.9', false],
    ['all of it', '1000.00', '0.00', '100.0', true],
    ['a gain', '1000.00', '1500.00', '-50.0', false],
    ['more lost than there was, by credit notes', '1000.00', '-100.00', '110.0', true],
  ])('%s', (_name, before, after, figure, isMet) => {
    const found = turnoverLoss(rule, [line('reference', before), line('observed', after)]);
    expect([found.figure, found.isMet]).toEqual([figure, isMet]);
  });

  it('is none where there was no turnover to lose', () =>
    expect(turnoverLoss(rule, [line('observed', '500.00')])).toMatchObject({ figure: null, isMet: false }));

  it('counts an equal part of an Activité of several members', () => {
    const found = turnoverLoss(rule, [line('reference', '1000.00', 2), line('observed', '300.00', 2)]);
    expect(found).toMatchObject({ reference: { amount: '500.00' }, observed: { amount: '150.00' } });
    expect(lossIn([found])?.toString()).toBe('350.00');
  });

  it('compares whole months with whole months, of a leap year too', () => {
    expect(referencePeriod(rule)).toEqual({ from: '2025-09-01', until: '2025-10-31' });
    const february = { ...rule, from: localDate('2029-02-01'), until: localDate('2029-02-28') };
    expect(referencePeriod(february)).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  });
});

describe('low pay', () => {
  const below = { below: { amount: '1500.00', currency: 'EUR' }, months: 3 };
  const period = lastMonths(localDate('2026-11-24'), 3);
  it('counts the whole months before', () => expect(period).toEqual({ from: '2026-08-01', until: '2026-10-31' }));
  it.each([
    ['below', '4499.99', '1500.00', false],
    ['a cent below', '4498.48', '1499.49', true],
    ['nothing at all', '0.00', '0.00', true],
  ])('%s', (_name, total, figure, isMet) => {
    const found = lowPay(below, period, [line('observed', total)]);
    expect([found.figure, found.isMet]).toEqual([figure, isMet]);
  });
  it('measures no loss', () => expect(lossIn([lowPay(below, period, [])])).toBeNull());
});
