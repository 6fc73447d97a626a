import { Decimal, localDate } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { fullMonth, fullTimeDays, type Performance, partTimeHours, ratioOf } from '../input/performance';
import { structuralEstimate } from './structural-estimate';
import { betaOf, structuralReduction } from './structural-reduction';

const at = loadParameters().at(localDate('2026-09-30'));
const n = Decimal.of;
const beta = (mu: string, halfTime = true): string =>
  betaOf(n(mu), halfTime, at.table('structural-reduction.beta', 'structural-beta').value)
    .round(4, 'half-up')
    .toString();

describe('the structural reduction of a quarter', () => {
  it('weighs the share of the quarter', () => {
    expect(['0.10', '0.54', '0.55', '0.79', '0.80', '1.00'].map((mu) => beta(mu))).toEqual([
      '1.1800',
      '1.1800',
      '1.1800',
      '1.2472',
      '1.2500',
      '1.0000',
    ]);
  });

  it('is nothing below 0.275 for less than half-time', () => {
    expect(beta('0.27', false)).toBe('0.0000');
    expect(beta('0.28', false)).toBe('1.1800');
  });

  it('of a full quarter of low pay is α (S0 − S) + γ (S2 − S)', () => {
    const full = { gross: n('6700.83'), done: n('65'), full: n('65'), halfTime: true };
    expect(structuralReduction(full, at).toString()).toBe('1184.14'); // 698.17 + 485.97
  });

  it('of a quarter by hours follows the derivation of the cases', () => {
    const hours = { gross: n('3000.00'), done: n('200'), full: n('494'), halfTime: true };
    expect(structuralReduction(hours, at).toString()).toBe('458.49');
  });
});

describe('its estimate on a slip', () => {
  const estimate = (gross: string, performance: Performance): string =>
    structuralEstimate([{ gross: n(gross), performance }], at).toString();

  it('takes a full month to go on: a third of the quarter', () => {
    expect(estimate('2233.61', fullMonth)).toBe('394.71');
    expect(estimate('2233.61', fullTimeDays(22, 22))).toBe('394.71');
  });

  it('takes a steady fraction to go on', () => {
    expect(estimate('1116.81', ratioOf('0.5'))).toBe('232.88');
  });

  it('counts a short contract for what it is of the quarter', () => {
    expect(estimate('150.00', fullTimeDays(1, 22))).toBe('6.40');
    expect(estimate('60.00', partTimeHours('4', '160'))).toBe('0.00');
  });
});
