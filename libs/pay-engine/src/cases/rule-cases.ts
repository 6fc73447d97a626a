import { Decimal } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import { z } from 'zod';
import { share as cents } from '../rules/cents';
import { exceptionalWithholding } from '../rules/exceptional-withholding';
import { doubleHolidayPay } from '../rules/holiday-pay';
import { referenceWage } from '../rules/reference-wage';
import { specialContribution } from '../rules/special-contribution';
import { monthlyWithholding } from '../rules/withholding-tax';
import { workBonus } from '../rules/work-bonus';
import { count, decimal, family, household, positive, share } from './case-input';

const none = { scale: 'I', children: 0, disabled: false, isolated: false, spousePension: false } as const;

export const withholdingInput = z.strictObject({ taxable: decimal, fam: family.default(none) });
export const withholdingCase = ({ taxable, fam }: z.output<typeof withholdingInput>, at: ParametersAt) => ({
  pp_before: monthlyWithholding(taxable, fam, at),
});

export const bonusInput = z.strictObject({ s: decimal, fraction: share.default(Decimal.of(1)) });
export function bonusCase({ s, fraction }: z.output<typeof bonusInput>, at: ParametersAt) {
  const { a, b } = workBonus(at.table('work-bonus.employee', 'work-bonus').value, { wage: s, fraction });
  return { bonus_a: a, bonus_b: b };
}

export const onssInput = z.strictObject({ gross: decimal });
export const onssCase = ({ gross }: z.output<typeof onssInput>, at: ParametersAt) => ({
  onss: cents(at.rate('onss.personal-rate').value, gross),
});

export const csssInput = z.strictObject({ gross: decimal, household: household.default('single') });
export const csssCase = (input: z.output<typeof csssInput>, at: ParametersAt) => ({
  csss: specialContribution(input.gross, input.household, at),
});

export const exceptionalInput = z.strictObject({
  taxable: decimal,
  annual: decimal,
  kind: z.enum(['holiday', 'other']),
  children: count.default(0),
  gross: decimal.optional(), // informative
});
export function exceptionalCase(
  { kind, taxable, annual, children }: z.output<typeof exceptionalInput>,
  at: ParametersAt,
) {
  const name = kind === 'holiday' ? 'holiday-pay' : 'other';
  const { rate, withholding } = exceptionalWithholding({ kind: name, taxable, annual, children }, at);
  return { rate, pp: withholding };
}

export const doubleHolidayInput = z.strictObject({ monthly: decimal, annual: decimal.optional() });
export function doubleHolidayCase(input: z.output<typeof doubleHolidayInput>, at: ParametersAt) {
  const { gross, subject, notSubject, retention, taxable, withholding, net } = doubleHolidayPay(input, at);
  return { gross, subject, not_subject: notSubject, retention, taxable, pp: withholding, net };
}

export const studentInput = z.strictObject({ gross: decimal, employer_rate: decimal.optional() });
export function studentCase({ gross, employer_rate }: z.output<typeof studentInput>, at: ParametersAt) {
  const employer = employer_rate ?? at.rate('onss.student-employer-rate').value.value;
  return {
    onss: cents(at.rate('onss.student-personal-rate').value, gross),
    employer: gross.times(employer).round(2, 'half-up'),
    pp: Decimal.ZERO,
  };
}

export const refWageInput = z.union([
  z.strictObject({ w: decimal, j: positive, d: positive }),
  z.strictObject({ w: decimal, h: positive, u: positive }),
]);
export function refWageCase(input: z.output<typeof refWageInput>) {
  const { wage, fraction } =
    'j' in input ? referenceWage(input.w, input.j, input.d) : referenceWage(input.w, input.h, input.u);
  return { s: wage, fraction };
}
