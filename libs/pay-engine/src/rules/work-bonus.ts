import { Decimal } from '@coopera/kernel';
import { amountInBands, type ParametersAt, type Sourced, type TableOf } from '@coopera/parameters';
import type { WorkerStatus } from '../input/worker-status';
import { notNegative, toCents } from './cents';
import type { ReferenceWage } from './reference-wage';

export interface WorkBonus {
  readonly a: Decimal;
  readonly b: Decimal;
}

export const noBonus: WorkBonus = { a: Decimal.ZERO, b: Decimal.ZERO };

/** Who has a right to it. @source ONSS: not students (solidarity contribution) nor flexi-jobs */
export const hasWorkBonus = (status: WorkerStatus): boolean => status !== 'student' && status !== 'flexi';

/** Manual workers and artists are declared at 108 % and have their own table. */
export const bonusTable = (status: WorkerStatus, parameters: ParametersAt): Sourced<TableOf<'work-bonus'>> =>
  parameters.table(status === 'employee' ? 'work-bonus.employee' : 'work-bonus.manual', 'work-bonus');

/**
 * Both parts of the bonus before any cap. R is rounded to the cent, then R × fraction. A part that did not exist on
 * the day (B before April 2024) is zero.
 * @source ONSS administrative instructions, work bonus
 */
export function workBonus(table: TableOf<'work-bonus'>, { wage, fraction }: ReferenceWage): WorkBonus {
  const part = (name: 'a' | 'b'): Decimal => {
    const found = table.find((it) => it.part === name);
    return found ? toCents(notNegative(amountInBands(found.bands, wage)).times(fraction)) : Decimal.ZERO;
  };
  return { a: part('a'), b: part('b') };
}

/** A + B cannot exceed a limit; B is cut first, because the fiscal rates of A and B differ. */
export function capBonus({ a, b }: WorkBonus, limit: Decimal): WorkBonus {
  const room = notNegative(limit);
  const keptA = Decimal.min(a, room);
  return { a: keptA, b: Decimal.min(b, room.minus(keptA)) };
}

export const plusBonus = (x: WorkBonus, y: WorkBonus): WorkBonus => ({ a: x.a.plus(y.a), b: x.b.plus(y.b) });
export const minusBonus = (x: WorkBonus, y: WorkBonus): WorkBonus => ({ a: x.a.minus(y.a), b: x.b.minus(y.b) });
