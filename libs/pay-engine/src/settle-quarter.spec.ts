import { Decimal, localDate, Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { type QuarterInput, settleQuarter } from './settle-quarter';

const euros = Money.of;
const settle = (more: Partial<QuarterInput> = {}): string[] => {
  const quarter = settleQuarter(
    {
      date: localDate('2026-09-30'),
      gross: euros('6700.83'),
      declaredBase: euros('6700.83'),
      done: Decimal.of(65),
      full: Decimal.of(65),
      halfTime: true,
      household: 'single',
      employerContributions: euros('1830.00'),
      structuralEstimated: euros('1184.13'),
      specialWithheld: euros('32.43'),
      ...more,
    },
    loadParameters(),
  );
  const { structuralReduction, structuralDifference, specialContribution, specialDifference } = quarter;
  return [structuralReduction, structuralDifference, specialContribution, specialDifference].map(String);
};

describe('the truth of a quarter', () => {
  it('is what the slips missed: structural reduction and special contribution', () => {
    expect(settle()).toEqual(['1184.14', '0.01', '32.42', '-0.01']);
  });

  it('takes no more reduction than the contributions paid', () => {
    expect(settle({ employerContributions: euros('1000.00') }).slice(0, 2)).toEqual(['1000.00', '-184.13']);
  });

  it('gives nothing for a few hours of a contract below half-time', () => {
    expect(settle({ done: Decimal.of(10), halfTime: false })[0]).toBe('0.00');
  });
});
