import { Decimal } from '@coopera/kernel';
import type { EarlierPay, Occupation } from '../input/pay-input';
import { notNegative } from '../rules/cents';
import { referenceWageOf } from '../rules/reference-wage';
import {
  bonusTable,
  capBonus,
  hasWorkBonus,
  minusBonus,
  noBonus,
  plusBonus,
  type WorkBonus,
  workBonus,
} from '../rules/work-bonus';
import { earlierSum, type PayState, type PayStep, unlessZero } from './pay-state';

const worked = (occupations: readonly Occupation[]) =>
  occupations.map(({ gross, performance }) => ({ gross: gross.toDecimal(), performance }));

/** Slips of the month declared on the same base: their contracts make one reference wage. */
const together =
  ({ input }: PayState) =>
  ({ status }: EarlierPay): boolean =>
    hasWorkBonus(status) && (status === 'employee') === (input.status === 'employee');

/** The year's cap, where one is in force and the caller said what was granted. */
function yearRoom(state: PayState, earlier: Decimal): Decimal | undefined {
  const { input, parameters } = state;
  if (!input.bonusThisYear || !parameters.has('work-bonus.annual-cap')) return undefined;
  const cap = parameters.decimal('work-bonus.annual-cap').value;
  return notNegative(cap.minus(input.bonusThisYear.toDecimal()).minus(earlier));
}

function perOccupation(state: PayState): WorkBonus {
  const table = bonusTable(state.input.status, state.parameters).value;
  const each = worked(state.input.occupations).map((it) => workBonus(table, referenceWageOf([it])));
  return capBonus(each.reduce(plusBonus, noBonus), state.amounts.onss);
}

/** The bonus of all the month's contracts less what earlier slips granted. */
function monthAggregated(state: PayState): WorkBonus {
  const same = together(state);
  const earlier = (state.input.earlierThisMonth ?? []).filter(same).flatMap((it) => it.occupations);
  const wage = referenceWageOf(worked([...earlier, ...state.input.occupations]));
  const month = capBonus(
    workBonus(bonusTable(state.input.status, state.parameters).value, wage),
    earlierSum(state, 'onss', same).plus(state.amounts.onss),
  );
  return minusBonus(month, { a: earlierSum(state, 'bonusA', same), b: earlierSum(state, 'bonusB', same) });
}

/**
 * The work bonus: on the full-time reference wage, times the fraction worked, at most the contribution (B cut first).
 * @source ONSS administrative instructions, work bonus; strategies per-occupation and month-aggregated
 */
export const workBonusStep: PayStep = (state) => {
  const { input, parameters, strategies } = state;
  if (!hasWorkBonus(input.status)) return {};
  const granted = strategies.workBonus === 'per-occupation' ? perOccupation(state) : monthAggregated(state);
  const room = yearRoom(state, earlierSum(state, 'bonus', together(state)));
  const { a, b } = room ? capBonus(granted, room) : granted;
  const base = referenceWageOf(worked(input.occupations)).wage;
  const from = [bonusTable(input.status, parameters)];
  return {
    amounts: { bonusA: a, bonusB: b, bonus: a.plus(b) },
    lines: [
      ...unlessZero({ code: 'work-bonus-a', effect: 'adds', base, amount: a, from, strategy: strategies.workBonus }),
      ...unlessZero({ code: 'work-bonus-b', effect: 'adds', base, amount: b, from, strategy: strategies.workBonus }),
    ],
  };
};
