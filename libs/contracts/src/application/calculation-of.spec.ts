import { join } from 'node:path';
import { localDate, Money } from '@coopera/kernel';
import { alone } from '@coopera/members';
import { loadParameters } from '@coopera/parameters';
import { computePay, type PayResult } from '@coopera/pay-engine';
import type { Calculation } from '../domain/calculation';
import type { ContractTerms } from '../domain/contract-terms';
import { calculationOf, earlierPayOf } from './calculation-of';
import { payInputOf } from './pay-input-of';
import { inWords } from './worded-calculation';

const parameters = loadParameters(join(__dirname, '../../../parameters/data'));
const terms = (day: string, more: Partial<ContractTerms> = {}): ContractTerms => ({
  status: 'employee',
  startsOn: localDate(day),
  endsOn: localDate(day),
  days: 1,
  hoursPerDay: null,
  jointCommittee: '200',
  taskPay: false,
  strategies: {},
  ...more,
});
const pay = (
  day: string,
  gross: string,
  past: { endsOn: ReturnType<typeof localDate>; calculation: Calculation }[] = [],
  more = {},
): PayResult => {
  const { performance, ...input } = payInputOf(terms(day, more), alone, past, parameters);
  return computePay({ ...input, occupations: [{ gross: Money.of(gross), performance }] }, parameters);
};
const stored = (result: PayResult): Calculation => JSON.parse(JSON.stringify(calculationOf(result)));

describe('a calculation', () => {
  it('comes back from the database as it was computed', () => {
    const first = pay('2026-11-18', '950.00', [], { hoursPerDay: '4' });
    const { status, strategies, occupations, totals } = first;
    expect(earlierPayOf(stored(first))).toEqual({ status, strategies, occupations, totals });
  });

  it('regularises the month whether the earlier slip was stored or just computed', () => {
    const first = pay('2026-11-18', '950.00');
    const past = [{ endsOn: localDate('2026-11-18'), calculation: stored(first) }];
    const second = pay('2026-11-19', '1900.00', past);
    const alone = pay('2026-11-19', '1900.00');
    expect(second.totals.withholding.compare(alone.totals.withholding)).toBe(1);
  });

  it('counts the bonus of the months before, and of the year only', () => {
    const slip = (day: string) => ({ endsOn: localDate(day), calculation: stored(pay(day, '120.00')) });
    const past = [slip('2025-11-18'), slip('2026-09-18'), slip('2026-10-19'), slip('2026-11-18')];
    const input = payInputOf(terms('2026-11-19'), alone, past, parameters);
    const bonus = Money.sum([past[1], past[2]].map((one) => Money.fromJson(one?.calculation.totals['bonus'] as never)));
    expect(String(input.bonusThisYear)).toBe(String(bonus));
    expect(String(input.quarterBaseSoFar)).toBe('240.00');
    expect(input.earlierThisMonth).toHaveLength(1);
  });

  it('speaks the language of its reader', () => {
    const calculation = stored(pay('2026-11-18', '180.00'));
    const [fr, nl, en] = (['fr', 'nl', 'en'] as const).map((language) => inWords(calculation, language));
    expect([fr, nl, en].map((words) => words?.lines[0]?.label)).toEqual(['Salaire brut', 'Brutoloon', 'Gross pay']);
    expect(nl?.strategies.find(({ question }) => question === 'workBonus')?.text).toContain('tellen samen');
    expect(fr?.lines.every((line) => line.section && line.explanation)).toBe(true);
  });
});
