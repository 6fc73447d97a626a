import { Money, type MoneyJson, Rate } from '@coopera/kernel';

/** How much an aid is: a fixed amount, or a share of the loss up to a ceiling. */
export type AmountRule =
  | { kind: 'fixed'; amount: MoneyJson }
  | { kind: 'share-of-loss'; percent: string; ceiling: MoneyJson };

/** The most that one aid may be. */
export const ceilingOf = (rule: AmountRule): Money =>
  Money.fromJson(rule.kind === 'fixed' ? rule.amount : rule.ceiling);

/** What the rule gives for a loss of turnover; null where it asks for a loss and there is none. */
export function suggestedAid(rule: AmountRule, loss: Money | null): Money | null {
  if (rule.kind === 'fixed') return Money.fromJson(rule.amount);
  if (!loss?.isPositive()) return null;
  return Money.min(Rate.percent(rule.percent).applyTo(loss, 'half-up'), Money.fromJson(rule.ceiling));
}
