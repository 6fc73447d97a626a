import { Decimal, localDate } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { type ExceptionalInput, exceptionalWithholding } from './exceptional-withholding';

const at = loadParameters().at(localDate('2026-09-18'));
const tax = (taxable: string, annual: string, more: Partial<ExceptionalInput> = {}): string =>
  exceptionalWithholding(
    { kind: 'other', taxable: Decimal.of(taxable), annual: Decimal.of(annual), ...more },
    at,
  ).withholding.toString();

describe('the tax of an exceptional allowance', () => {
  it('takes the rate of the normal yearly pay after contributions', () => {
    expect(tax('2607.90', '31294.80')).toBe('1053.07');
    expect(tax('2426.71', '31294.80', { kind: 'holiday-pay' })).toBe('881.87');
  });

  it('is lower with children, up to a yearly pay', () => {
    expect(tax('1738.60', '24000.00', { children: 1 })).toBe('616.91');
    expect(tax('3477.20', '41726.40', { children: 3 })).toBe('1614.81');
    expect(tax('20000.00', '40520.00', { children: 6 })).toBe('1142.42'); // 10160 exempt; 4569.70 less 75 %
  });

  it('exempts the limit less the yearly pay, or everything where the contract says so', () => {
    expect(tax('2000.00', '18000.00', { children: 1 })).toBe('319.86');
    expect(tax('2000.00', '18000.00', { children: 1, exemption: 'everything' })).toBe('0.00');
    expect(tax('2000.00', '18858.01', { children: 1 })).toBe('560.18');
  });
});
