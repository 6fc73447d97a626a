import { Decimal } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import type { PayInput } from '../input/pay-input';
import type { PayStrategies } from '../input/pay-strategies';
import type { LineDraft } from '../result/line-draft';
import type { AmountName } from '../result/pay-totals';

export type Amounts = Readonly<Record<AmountName, Decimal>>;

/** What the steps know and have made so far. */
export interface PayState {
  readonly input: PayInput;
  readonly parameters: ParametersAt;
  readonly strategies: PayStrategies;
  readonly amounts: Amounts;
  readonly lines: readonly LineDraft[];
}

export interface StepOutcome {
  readonly amounts?: Partial<Amounts>;
  readonly lines?: readonly LineDraft[];
}

/** One legal operation: reads the state, gives amounts and lines. Pure. */
export type PayStep = (state: PayState) => StepOutcome;

/** Applies a step. */
export function advance(state: PayState, step: PayStep): PayState {
  const { amounts = {}, lines = [] } = step(state);
  return { ...state, amounts: { ...state.amounts, ...amounts }, lines: [...state.lines, ...lines] };
}

/** A line only where there is something to say. */
export const unlessZero = (draft: LineDraft): LineDraft[] => (draft.amount.isZero() ? [] : [draft]);

/** The sum of an amount over the earlier slips that `counts` accepts. */
export function earlierSum(
  { input }: PayState,
  name: AmountName,
  counts: (earlier: NonNullable<PayInput['earlierThisMonth']>[number]) => boolean,
): Decimal {
  const earlier = (input.earlierThisMonth ?? []).filter(counts);
  return Decimal.sum(earlier.map(({ totals }) => totals[name].toDecimal()));
}
