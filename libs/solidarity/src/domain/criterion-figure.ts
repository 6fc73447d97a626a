import { Decimal, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { type LowPayRule, observedPeriod, type Period, referencePeriod, type TurnoverLossRule } from './criteria';

/** A line of the ledger behind a figure, with the part of it that counts for the person. */
export interface FigureLine {
  period: 'reference' | 'observed';
  on: LocalDate;
  label: string;
  activityName: string;
  amount: MoneyJson;
  /** Members who bear the Activité: each counts for an equal part. */
  sharedBy: number;
}

/** A criterion as it stood on a day: the figure, what was asked, and the lines behind it. */
export interface CriterionFigure {
  kind: 'turnover-loss' | 'low-pay';
  isMet: boolean;
  /** Percent lost, or the average pay of a month. Null where there was no turnover to lose. */
  figure: string | null;
  threshold: string;
  observed: MoneyJson;
  observedPeriod: Period;
  reference: MoneyJson | null;
  referencePeriod: Period | null;
  lines: FigureLine[];
}

const sumOf = (lines: FigureLine[], period: FigureLine['period']): Money =>
  Money.sum(lines.filter((line) => line.period === period).map(shareOf));

/** The person's part of a line. An odd cent stays with the first bearer: it never decides anything. */
export const shareOf = ({ amount, sharedBy }: FigureLine): Money =>
  Money.fromJson(amount).allocate(Array.from({ length: sharedBy }, () => 1n))[0] as Money;

/** Met when the person lost at least the percentage. Without turnover to compare with, nothing was lost. */
export function turnoverLoss(rule: TurnoverLossRule, lines: FigureLine[]): CriterionFigure {
  const [reference, observed] = [sumOf(lines, 'reference'), sumOf(lines, 'observed')];
  const lost = reference.isPositive()
    ? Decimal.of(reference.minus(observed).cents).times(100).dividedBy(reference.cents, 1, 'half-up')
    : null;
  return {
    kind: 'turnover-loss',
    isMet: lost?.isAtLeast(Decimal.of(rule.atLeastPercent)) ?? false,
    figure: lost?.toString() ?? null,
    threshold: rule.atLeastPercent,
    observed: observed.toJSON(),
    observedPeriod: observedPeriod(rule),
    reference: reference.toJSON(),
    referencePeriod: referencePeriod(rule),
    lines,
  };
}

/** Met when the average of the months is below the amount. */
export function lowPay(rule: LowPayRule, period: Period, lines: FigureLine[]): CriterionFigure {
  const total = sumOf(lines, 'observed');
  const average = Money.ofCents(Decimal.of(total.cents).dividedBy(rule.months, 0, 'half-up').unscaled);
  return {
    kind: 'low-pay',
    isMet: average.compare(Money.fromJson(rule.below)) < 0,
    figure: average.toString(),
    threshold: Money.fromJson(rule.below).toString(),
    observed: total.toJSON(),
    observedPeriod: period,
    reference: null,
    referencePeriod: null,
    lines,
  };
}

/** What the person lost, for the rule of the amount; null where no criterion measures a loss. */
export function lossIn(figures: readonly CriterionFigure[]): Money | null {
  const loss = figures.find(({ kind }) => kind === 'turnover-loss');
  if (!loss?.reference) return null;
  return Money.fromJson(loss.reference).minus(Money.fromJson(loss.observed));
}
