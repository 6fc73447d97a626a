import { Decimal, localDate } from '@coopera/kernel';
import { isUnverified, weakestConfidence } from './confidence';
import { loadParameters } from './load-parameters';
import { amountForCount, amountInBands, amountInScale, percentInSteps } from './read-tables';

const at = loadParameters().at(localDate('2026-09-30'));
const read = Decimal.of;

describe('tables', () => {
  it('cap the indemnity of a consumer: 36.50 for 215.00', () => {
    const bands = at.table('consumer-recovery.indemnity', 'bands').value;
    expect(amountInBands(bands, read('150.00')).toString()).toBe('20.00');
    expect(amountInBands(bands, read('215.00')).toString()).toBe('36.50');
    expect(amountInBands(bands, read('100000.00')).toString()).toBe('2000.00');
  });

  it('keep an amount between the bounds of its band', () => {
    const bands = at.table('special-contribution.joint-with-income', 'bands').value;
    expect(amountInBands(bands, read('1950.00')).toString()).toBe('5.15');
    expect(amountInBands(bands, read('9000.00')).toString()).toBe('51.64');
  });

  it('add the fixed part of a bracket to its percentage', () => {
    const scale = at.table('withholding.scale', 'tax-scale').value;
    expect(amountInScale(scale, read('0')).toString()).toBe('0');
    expect(amountInScale(scale, read('16710')).toString()).toBe('4469.93');
    expect(amountInScale(scale, read('29500')).toString()).toBe('9944.05');
  });

  it('give the percentage of the first step that reaches the amount', () => {
    const steps = at.table('exceptional.other', 'percent-steps').value;
    expect(percentInSteps(steps, read('10675.00')).toString()).toBe('0');
    expect(percentInSteps(steps, read('10675.01')).toString()).toBe('23.22');
    expect(percentInSteps(steps, read('999999')).toString()).toBe('53.50');
  });

  it('go on beyond the end of a list, by so much each', () => {
    const list = at.table('withholding.reductions.children', 'amount-list').value;
    expect([0, 1, 8, 10].map((count) => amountForCount(list, count).toString())).toEqual([
      '0',
      '624.00',
      '21996.00',
      '29724.00',
    ]);
  });
});

describe('confidence', () => {
  it('of several values is that of the weakest', () => {
    expect(weakestConfidence(['V4+, R', 'S', 'V2'])).toBe('S');
    expect(weakestConfidence(['S', '?', 'V3, R'])).toBe('?');
    expect(weakestConfidence(['V2, ?', 'S'])).toBe('V2, ?');
  });

  it('is unverified from memory or in dispute, not for a single source', () => {
    expect(['M', '?', 'V2, ?', 'S', 'V4+, R'].map(isUnverified)).toEqual([true, true, true, false, false]);
  });
});
