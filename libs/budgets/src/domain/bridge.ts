import { Money } from '@coopera/kernel';
import type { BudgetPosition } from './budget-position';
import type { StatementLine } from './statement';

/** A step of the bridge from the first of January to what is available now. */
export interface BridgeStep {
  /** "opening", the key of a category, "not-usable", "reserved" or "available". */
  key: string;
  amount: Money;
  isLevel: boolean;
}

/** Why the budget is what it is: what it was on 1 January, what came and went since, and what of it may not be used yet. */
export function bridgeOf(position: BudgetPosition, lines: readonly StatementLine[]): BridgeStep[] {
  const { paid, unpaid, guaranteed, reserved, available } = position;
  const moved = Money.sum(lines.map(({ total }) => total));
  const steps = [
    { key: 'opening', amount: paid.plus(unpaid).minus(moved), isLevel: false },
    ...lines.map(({ category, total }) => ({ key: category.key, amount: total, isLevel: false })),
    { key: 'not-usable', amount: guaranteed.minus(unpaid), isLevel: false },
    { key: 'reserved', amount: reserved.negate(), isLevel: false },
  ];
  return [...steps.filter(({ amount }) => !amount.isZero()), { key: 'available', amount: available, isLevel: true }];
}
