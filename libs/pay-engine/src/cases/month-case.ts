import { type LocalDate, Money } from '@coopera/kernel';
import type { Parameters } from '@coopera/parameters';
import { z } from 'zod';
import { computePay } from '../compute-pay';
import type { Performance } from '../input/performance';
import { amount, family, household, positive, share } from './case-input';

const reference = z
  .union([z.strictObject({ h: positive, u: positive }), z.strictObject({ ratio: share })])
  .transform(
    (ref): Performance =>
      'ratio' in ref
        ? { kind: 'ratio', fraction: ref.ratio }
        : { kind: 'part-time-hours', hours: ref.h, monthHours: ref.u },
  );

export const monthInput = z.strictObject({
  gross: amount,
  household: household.default('single'),
  worker: z.enum(['emp', 'wrk', 'artist']).default('emp'),
  fam: family.default({ scale: 'I', children: 0, disabled: false, isolated: false, spousePension: false }),
  ref: reference.optional(),
  taxable_benefit: amount.optional(),
  homework_exempt: amount.optional(),
  net_plus: amount.optional(),
  net_minus: amount.optional(),
});

const STATUS = { emp: 'employee', wrk: 'manual', artist: 'artist' } as const;

/** A month's slip: artists too by the monthly formula, which is what the published figures use. */
export function monthCase(input: z.output<typeof monthInput>, date: LocalDate, parameters: Parameters) {
  const { totals } = computePay(
    {
      date,
      status: STATUS[input.worker],
      occupations: [{ gross: input.gross, performance: input.ref }],
      household: input.household,
      family: input.fam,
      strategies: { withholding: 'month-accumulated', workBonus: 'per-occupation' },
      taxableBenefits: input.taxable_benefit,
      commutingExempt: input.homework_exempt ?? Money.zero(),
      netAdditions: input.net_plus,
      netDeductions: input.net_minus,
    },
    parameters,
  );
  return {
    onss: totals.onss.toDecimal(),
    bonus_a: totals.bonusA.toDecimal(),
    bonus_b: totals.bonusB.toDecimal(),
    bonus_total: totals.bonus.toDecimal(),
    onss_net: totals.onss.minus(totals.bonus).toDecimal(),
    taxable: totals.taxable.toDecimal(),
    pp_before: totals.withholdingBefore.toDecimal(),
    fiscal_bonus: totals.fiscalBonus.toDecimal(),
    pp: totals.withholding.toDecimal(),
    csss: totals.csss.toDecimal(),
    net: totals.net.toDecimal(),
  };
}
