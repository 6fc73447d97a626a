import { Decimal, localDate } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import type { Household } from '../input/family-situation';
import { quarterSpecialContribution, specialContribution } from './special-contribution';

const at = (date: string) => loadParameters().at(localDate(date));
const month = (base: string, household: Household, date = '2026-06-30'): string =>
  specialContribution(Decimal.of(base), household, at(date)).toString();

describe('the special contribution of a month', () => {
  it.each<[Household, string, string]>([
    ['single', '1945.38', '0.00'],
    ['single', '2190.18', '10.33'],
    ['single', '3737.00', '27.35'],
    ['single', '4100.00', '39.62'],
    ['single', '6038.83', '60.94'],
    ['joint-income', '1095.09', '0.00'],
    ['joint-income', '1095.10', '5.15'],
    ['joint-income', '2000.00', '5.15'],
    ['joint-income', '2190.18', '14.44'],
    ['joint-income', '25000.00', '51.64'],
    ['joint-no-income', '1945.38', '0.00'],
    ['joint-no-income', '2000.00', '3.22'],
    ['joint-no-income', '2658.00', '19.59'],
    ['joint-no-income', '25000.00', '60.94'],
  ])('of a household %s is, for %s, %s', (household, base, amount) => {
    expect(month(base, household)).toBe(amount);
  });

  it('was higher until March 2022', () => {
    expect(month('2190.18', 'single', '2022-03-31')).toBe('18.60');
    expect(month('2190.18', 'single', '2022-04-01')).toBe('10.33');
    expect(month('1500.00', 'joint-income', '2021-01-31')).toBe('9.30');
  });
});

describe('the special contribution of a quarter', () => {
  it('has its own bounds', () => {
    const quarter = (base: string, household: Household): string =>
      quarterSpecialContribution(Decimal.of(base), household, at('2026-06-30')).toString();
    expect(quarter('5836.14', 'single')).toBe('0.00');
    expect(quarter('20000.00', 'single')).toBe('182.82');
    expect(quarter('20000.00', 'joint-income')).toBe('154.92');
    expect(quarter('4000.00', 'joint-income')).toBe('15.45');
  });
});
