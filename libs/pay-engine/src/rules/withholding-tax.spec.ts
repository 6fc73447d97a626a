import { Decimal, localDate, Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import type { FamilySituation } from '../input/family-situation';
import { monthlyWithholding } from './withholding-tax';

const tax = (taxable: string, family: Partial<FamilySituation> = {}, date = '2026-06-30'): string =>
  monthlyWithholding(Decimal.of(taxable), { scale: 'I', ...family }, loadParameters().at(localDate(date))).toString();
const lessThanAlone = (family: Partial<FamilySituation>): string =>
  Decimal.of(tax('4000.00'))
    .minus(Decimal.of(tax('4000.00', family)))
    .toString();

describe('the withholding tax of a month', () => {
  it('follows the key formula for a single person', () => {
    expect(tax('2000.00')).toBe('167.01');
    expect(tax('2266.96')).toBe('281.27');
  });

  it('imputes 30 % to a spouse without income, up to a maximum', () => {
    expect(tax('2718.44', { scale: 'II' }, '2026-09-14')).toBe('118.97');
    expect(tax('8693.00', { scale: 'II' })).toBe('2992.12');
  });

  it('exempts nothing for a non-resident', () => {
    expect(tax('2718.44', { scale: 'III' })).toBe('723.50');
  });

  it.each<[string, Partial<FamilySituation>]>([
    ['52.00', { children: 1 }],
    ['367.00', { children: 3 }],
    ['138.00', { children: 1, disabledChildren: 1 }],
    ['52.00', { disabled: true }],
    ['52.00', { disabledSpouse: true }],
    ['52.00', { singleParent: true }],
    ['104.00', { otherDependants: 2 }],
    ['166.00', { dependants65: 1 }],
    ['145.00', { spouseIncome: true }],
    ['145.00', { spouseIncome: Money.of('290.00') }],
    ['0.00', { spouseIncome: Money.of('290.01') }],
    ['289.50', { spousePension: true }],
    ['0.00', { spousePension: Money.of('579.01') }],
    ['0.00', { isolated: true }],
  ])('is %s lower for %j in 2026', (reduction, family) => {
    expect(lessThanAlone(family)).toBe(reduction);
  });

  it('is never negative', () => {
    expect(tax('0')).toBe('0.00');
    expect(tax('2000.00', { children: 8 })).toBe('0.00');
  });

  it('cuts the base to 15 euros and the twelfth to the cent until 2022', () => {
    expect(tax('1872.83', { isolated: true }, '2021-01-31')).toBe('242.61');
    expect(tax('1860.00', { isolated: true }, '2021-01-31')).toBe('242.61');
  });

  it('refuses a reduction whose amount of the year is not known', () => {
    expect(() => tax('2000.00', { children: 1 }, '2021-01-31')).toThrow(
      expect.objectContaining({ code: 'parameters.no-value-in-force' }),
    );
  });
});
