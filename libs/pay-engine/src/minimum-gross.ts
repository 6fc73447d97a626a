import { Decimal, type LocalDate, Money } from '@coopera/kernel';
import type { ParameterRef, Parameters } from '@coopera/parameters';
import { payEngineErrors } from './pay-engine.errors';

export interface MinimumGrossInput {
  readonly date: LocalDate;
  /** What is worked: hours, days of a full-timer, or a share of a full month. A full month when left out. */
  readonly worked?: { readonly hours: Decimal } | { readonly days: Decimal } | { readonly share: Decimal };
  /** A student under 21 has a share of the minimum. */
  readonly studentAge?: number;
}

export interface MinimumGross {
  /** Rounded up to the cent, for it must not fall below. */
  readonly gross: Money;
  readonly monthly: Money;
  readonly perHour: Money;
  readonly parameters: readonly ParameterRef[];
}

const DAYS_OF_WEEK = 5;

/**
 * The least gross of a contract: the guaranteed minimum income (RMMMG/GGMMI) pro rata. The pro rata is an assumption
 * kept in parameters: a month is 4.33 weeks of 38 hours, a day a fifth of a week. The joint committee may ask more.
 * @throws DomainError parameters.no-value-in-force before April 2022; pay-engine.invalid-input for nothing worked.
 * @source CNT, CCT 43
 */
export function minimumGross({ date, worked, studentAge }: MinimumGrossInput, parameters: Parameters): MinimumGross {
  const at = parameters.at(date);
  const full = at.decimal('minimum-wage.monthly');
  const week = at.decimal('minimum-wage.weekly-hours');
  const weeks = at.decimal('minimum-wage.weeks-per-month');
  const ages = at.table('minimum-wage.student-share', 'percent-by-age');
  const percent = ages.value.find(({ age }) => age === studentAge)?.percent ?? Decimal.of(100);
  const monthly = full.value.times(percent).dividedBy(100, 2, 'up');
  const monthHours = week.value.times(weeks.value);
  const hours = hoursOf(worked, week.value, monthHours);
  const refs = [full.ref, week.ref, weeks.ref, ...(studentAge === undefined ? [] : [ages.ref])];
  return {
    gross: Money.of(monthly.times(hours).dividedBy(monthHours, 2, 'up')),
    monthly: Money.of(monthly),
    perHour: Money.of(monthly.dividedBy(monthHours, 2, 'up')),
    parameters: refs,
  };
}

function hoursOf(worked: MinimumGrossInput['worked'], week: Decimal, monthHours: Decimal): Decimal {
  const hours = !worked
    ? monthHours
    : 'hours' in worked
      ? worked.hours
      : 'days' in worked
        ? worked.days.times(week).dividedBy(DAYS_OF_WEEK, 4, 'half-up')
        : worked.share.times(monthHours);
  if (!hours.isMoreThan(Decimal.ZERO)) throw payEngineErrors.fail('invalid-input', { reason: 'nothing is worked' });
  return hours;
}
