import { Decimal } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import type { PayInput } from '../input/pay-input';
import type { Performance } from '../input/performance';
import { payEngineErrors } from '../pay-engine.errors';
import { toCents } from './cents';
import { monthlyWithholding } from './withholding-tax';

const daysOf = (performance: Performance | undefined): Decimal | undefined =>
  performance && 'days' in performance ? performance.days : undefined;

/**
 * The tax of the monthly reference pay, / 20 × the days paid: strategy reference-20.
 * @param taxable what is taxed for those days.
 * @throws DomainError pay-engine.invalid-input when a contract does not tell its days.
 * @source annexe III AR/CIR 92, periodic pay other than by the month (read for company directors)
 */
export function referencePayTax(taxable: Decimal, input: PayInput, parameters: ParametersAt): Decimal {
  const perContract = input.occupations.map(({ performance }) => daysOf(performance));
  const days = Decimal.sum(perContract.map((it) => it ?? Decimal.ZERO));
  if (perContract.some((it) => it === undefined) || days.isZero())
    throw payEngineErrors.fail('invalid-input', {
      reason: 'the strategy reference-20 needs the days of each contract',
    });
  const monthDays = parameters.decimal('withholding.reference-days').value;
  const reference = toCents(taxable.times(monthDays).dividedBy(days, 6, 'half-up'));
  return monthlyWithholding(reference, input.family, parameters).times(days).dividedBy(monthDays, 2, 'half-up');
}
