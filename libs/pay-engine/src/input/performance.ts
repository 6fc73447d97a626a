import { Decimal } from '@coopera/kernel';
import { payEngineErrors } from '../pay-engine.errors';

/**
 * How much of the month a contract covers. `days` of the `monthDays` a full-timer could work (service codes 1, 3, 4, 5,
 * 20, 38); `hours` of the `monthHours` of a full-timer (monthDays × weekly hours / 5); or a fraction given as such.
 */
export type Performance =
  | { readonly kind: 'full-month' }
  | { readonly kind: 'full-time-days'; readonly days: Decimal; readonly monthDays: Decimal }
  | {
      readonly kind: 'part-time-hours';
      readonly hours: Decimal;
      readonly monthHours: Decimal;
      /** Hours of a full-time week; the parameter minimum-wage.weekly-hours when left out. */
      readonly weeklyHours?: Decimal;
      /** Whether the contract is at least half-time; told from the hours when left out. */
      readonly halfTime?: boolean;
      /** Working days of the period, which the strategy reference-20 asks for. */
      readonly days?: Decimal;
    }
  | { readonly kind: 'ratio'; readonly fraction: Decimal; readonly days?: Decimal };

export const fullMonth: Performance = { kind: 'full-month' };
export const fullTimeDays = (days: number | string, monthDays: number | string): Performance => ({
  kind: 'full-time-days',
  days: Decimal.of(days),
  monthDays: Decimal.of(monthDays),
});
export const partTimeHours = (hours: number | string, monthHours: number | string): Performance => ({
  kind: 'part-time-hours',
  hours: Decimal.of(hours),
  monthHours: Decimal.of(monthHours),
});
export const ratioOf = (fraction: string): Performance => ({ kind: 'ratio', fraction: Decimal.of(fraction) });

/** Done and possible, in the unit of the performance. */
export function sharesOf(performance: Performance): { done: Decimal; possible: Decimal } {
  const one = Decimal.of(1);
  switch (performance.kind) {
    case 'full-month':
      return { done: one, possible: one };
    case 'full-time-days':
      return { done: performance.days, possible: performance.monthDays };
    case 'part-time-hours':
      return { done: performance.hours, possible: performance.monthHours };
    case 'ratio':
      return { done: performance.fraction, possible: one };
  }
}

/** @throws DomainError pay-engine.invalid-input when nothing was worked, or a full month is nothing. */
export function assertPerformance(performance: Performance): void {
  const { done, possible } = sharesOf(performance);
  if (done.isMoreThan(Decimal.ZERO) && possible.isMoreThan(Decimal.ZERO)) return;
  throw payEngineErrors.fail('invalid-input', { reason: 'days, hours and fractions must be positive' });
}
