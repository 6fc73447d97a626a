import type { Decimal } from '@coopera/kernel';
import type { Parameters } from '@coopera/parameters';
import { z } from 'zod';
import { type PayCase, UnknownCaseError } from './case-file';
import { monthCase, monthInput } from './month-case';
import * as rule from './rule-cases';
import * as structural from './structural-cases';

type Outcome = Readonly<Record<string, Decimal>>;
type Kind = (example: PayCase, parameters: Parameters) => Outcome;

/** A kind: its input, checked strictly, and what computes it. */
function kind<Schema extends z.ZodType>(
  schema: Schema,
  compute: (input: z.output<Schema>, example: PayCase, parameters: Parameters) => Outcome,
): Kind {
  return (example, parameters) => {
    const parsed = schema.safeParse(example.input);
    if (!parsed.success) throw new UnknownCaseError(`${example.id}: ${z.prettifyError(parsed.error)}`);
    return compute(parsed.data, example, parameters);
  };
}

export const caseKinds: ReadonlyMap<string, Kind> = new Map([
  ['month', kind(monthInput, (input, { date }, parameters) => monthCase(input, date, parameters))],
  ['withholding', kind(rule.withholdingInput, (it, { date }, all) => rule.withholdingCase(it, all.at(date)))],
  ['bonus', kind(rule.bonusInput, (it, { date }, all) => rule.bonusCase(it, all.at(date)))],
  ['onss', kind(rule.onssInput, (it, { date }, all) => rule.onssCase(it, all.at(date)))],
  ['csss', kind(rule.csssInput, (it, { date }, all) => rule.csssCase(it, all.at(date)))],
  ['exceptional', kind(rule.exceptionalInput, (it, { date }, all) => rule.exceptionalCase(it, all.at(date)))],
  ['double_holiday', kind(rule.doubleHolidayInput, (it, { date }, all) => rule.doubleHolidayCase(it, all.at(date)))],
  ['student', kind(rule.studentInput, (it, { date }, all) => rule.studentCase(it, all.at(date)))],
  ['ref_wage', kind(rule.refWageInput, (it) => rule.refWageCase(it))],
  [
    'structural_month',
    kind(structural.structuralMonthInput, (it, { date }, all) => structural.structuralMonthCase(it, all.at(date))),
  ],
  [
    'structural_quarter_hours',
    kind(structural.structuralHoursInput, (it, { date }, all) => structural.structuralHoursCase(it, all.at(date))),
  ],
]);
