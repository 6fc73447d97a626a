import { localDate, Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { anEmployee } from '@coopera/pay-engine/testing';
import { computePay } from './compute-pay';
import type { PayInput } from './input/pay-input';
import { fullTimeDays } from './input/performance';
import type { AmountName } from './result/pay-totals';

const parameters = loadParameters();
const pay = (gross: string, more: Partial<PayInput> = {}) => computePay(anEmployee(gross, more), parameters);
const day = (more: Partial<PayInput> = {}): Partial<PayInput> => ({
  occupations: [{ gross: Money.of('150.00'), performance: fullTimeDays(1, 22) }],
  ...more,
});
const amounts = (result: ReturnType<typeof pay>, ...names: AmountName[]): string[] =>
  names.map((name) => result.totals[name].toString());

describe('a slip', () => {
  it('of an employee goes from gross to net', () => {
    const names = ['onss', 'bonusA', 'taxable', 'withholding', 'csss', 'net'] as const;
    expect(amounts(pay('3000.00'), ...names)).toEqual(['392.10', '110.54', '2718.44', '437.87', '19.24', '2261.33']);
  });

  it('counts manual workers and artists at 108 %, rounded before the contribution', () => {
    expect(amounts(pay('778.87', { status: 'manual' }), 'declaredBase', 'onss')).toEqual(['841.18', '109.94']);
    expect(amounts(pay('778.87', { status: 'artist' }), 'declaredBase', 'onss')).toEqual(['841.18', '109.94']);
  });

  it('of a student bears the solidarity contribution and nothing else', () => {
    const names = ['onss', 'bonus', 'withholding', 'csss', 'net', 'employerContributions', 'provisions'] as const;
    expect(amounts(pay('1439.06', { status: 'student' }), ...names)).toEqual([
      '39.00',
      '0.00',
      '0.00',
      '0.00',
      '1400.06',
      '78.14',
      '0.00',
    ]);
  });

  it('of a flexi-job pays its holiday pay along and costs 28 %', () => {
    const names = ['onss', 'withholding', 'net', 'employerContributions'] as const;
    expect(amounts(pay('100.00', { status: 'flexi' }), ...names)).toEqual(['0.00', '0.00', '107.67', '30.15']);
  });

  it('costs gross, contributions and provisions less the reduction; the variable contribution comes on top', () => {
    const names = [
      'employerContributions',
      'structuralReduction',
      'provisions',
      'cost',
      'variableContribution',
      'budgetNeeded',
    ] as const;
    expect(amounts(pay('4000.00'), ...names)).toEqual(['1092.40', '0.00', '697.39', '5789.79', '463.18', '6252.97']);
  });

  it('provides for the holiday office instead where it pays the holidays', () => {
    const lines = pay('1000.00', { status: 'artist' }).lines.filter(({ code }) => code.startsWith('provision'));
    expect(lines.map(({ code, amount }) => [code, amount.toString()])).toEqual([
      ['provision-holiday-quarter', '60.16'],
      ['provision-holiday-year', '110.92'],
    ]);
  });

  it('takes the closure fund and restraint of the employer as he is', () => {
    const small = pay('1000.00', { employer: { size: 'under-10', commercial: false } });
    expect(amounts(small, 'employerContributions')).toEqual(['255.50']); // 25.00 + 0.32 + 0.10 + 0.01 + 0.02 + 0.10 %
    const pc200 = pay('1000.00', {
      employer: { size: '20-or-more', commercial: true, jointCommittee: '200', accidentInsurance: '0.30' },
    });
    expect(amounts(pc200, 'employerContributions')).toEqual(['278.40']); // 27.31 + 0.23 + 0.30 %
  });

  it('bears no basic contribution above the ceiling of the quarter', () => {
    const quarterBaseSoFar = Money.of('86000.00');
    const base = pay('5000.00', { quarterBaseSoFar }).lines.find(({ code }) => code === 'employer-base');
    expect(base?.base?.toString()).toBe('700.00');
  });

  it('caps the bonus of the year', () => {
    expect(amounts(pay('2300.00', { bonusThisYear: Money.of('3500.00') }), 'bonusA', 'bonusB')).toEqual([
      '94.36',
      '0.00',
    ]);
  });

  it('taxes benefits without paying them, and commuting above its exemption', () => {
    expect(amounts(pay('3000.00', { taxableBenefits: Money.of('100.00') }), 'taxable', 'withholding')).toEqual([
      '2718.44',
      '480.67',
    ]);
    const travel = pay('3000.00', { commutingPaid: Money.of('41.67') });
    expect(amounts(travel, 'withholding', 'net')).toEqual(['437.87', '2303.00']);
  });

  it('lowers the tax by 30 % of a group-insurance premium', () => {
    const insured = pay('3000.00', { groupInsurancePremium: Money.of('100.00') });
    expect(amounts(insured, 'withholding', 'net')).toEqual(['407.87', '2191.33']);
  });

  it.each([
    ['month-accumulated', '0.00'],
    ['reference-20', '21.97'],
    ['flat-11.11', '14.64'],
  ] as const)('of one day is taxed by the strategy it names: %s', (withholding, before) => {
    const slip = pay('0.00', day({ strategies: { withholding } }));
    expect(amounts(slip, 'withholdingBefore')).toEqual([before]);
    expect(slip.strategies.withholding).toBe(withholding);
  });

  it('of two days is taxed two twentieths of the tax of its reference pay', () => {
    const occupations = [{ gross: Money.of('300.00'), performance: fullTimeDays(2, 22) }];
    const slip = pay('0.00', { occupations, strategies: { withholding: 'reference-20' } });
    expect(amounts(slip, 'taxable', 'withholdingBefore')).toEqual(['263.34', '43.81']); // 438.10 × 2 / 20
  });

  it('is taxed flat by default for artists and task pay', () => {
    expect(pay('150.00', { status: 'artist' }).strategies.withholding).toBe('flat-11.11');
    expect(pay('150.00', { taskPay: true }).strategies.withholding).toBe('flat-11.11');
    expect(pay('150.00').strategies).toEqual({
      withholding: 'month-accumulated',
      workBonus: 'month-aggregated',
      structural: 'quarter',
    });
  });

  it('says what it was computed from', () => {
    const slip = pay('3000.00');
    expect(slip.parameterHash).toMatch(/^[0-9a-f]{64}$/);
    expect(slip.parameters.map(({ key }) => key)).toContain('withholding.scale');
    expect(slip.unverified.map(({ key }) => key)).toContain('employer.risk-groups');
    expect(pay('3000.00', { date: localDate('2026-08-31') }).parameterHash).not.toBe(slip.parameterHash);
  });

  it('explains each line with its base, rate and source in three languages', () => {
    const line = pay('3000.00').lines.find(({ code }) => code === 'personal-contribution');
    expect(line).toMatchObject({ rate: '13.07', confidence: 'V4+, R', labelKey: 'pay.line.personal-contribution' });
    expect(line?.explanation.fr).toContain('13,07 % de 3000,00 EUR = 392,10 EUR');
    expect(line?.explanation.en).toContain('13.07 % of 3000.00 EUR = 392.10 EUR');
    expect(line?.explanation.nl).toContain('13,07 % van 3000,00 EUR');
  });

  it.each<[string, Partial<PayInput>]>([
    ['no contract', { occupations: [] }],
    ['a negative gross', { occupations: [{ gross: Money.of('-1.00') }] }],
    ['no day worked', { occupations: [{ gross: Money.of('1.00'), performance: fullTimeDays(0, 22) }] }],
    ['another currency', { occupations: [{ gross: Money.of('1.00', 'USD') }] }],
    ['more disabled children than children', { family: { scale: 'I', disabledChildren: 1 } }],
    ['reference-20 without days', { strategies: { withholding: 'reference-20' } }],
  ])('is refused for %s', (_, more) => {
    expect(() => pay('1.00', more)).toThrow(expect.objectContaining({ code: 'pay-engine.invalid-input' }));
  });
});
