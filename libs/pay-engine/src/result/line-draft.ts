import { type Decimal, Money } from '@coopera/kernel';
import { isUnverified, type ParameterRef, type Sourced, weakestConfidence } from '@coopera/parameters';
import { explain } from '../texts/pay-line-explanations';
import { type PayLineCode, payLineLabels } from '../texts/pay-line-labels';
import type { LineEffect, PayLine } from './pay-line';

/** What a step says of a line; the rest is told from the parameters it read. */
export interface LineDraft {
  readonly code: PayLineCode;
  readonly effect: LineEffect;
  readonly amount: Decimal;
  readonly base?: Decimal;
  /** In percent. */
  readonly rate?: string;
  readonly from?: readonly Sourced<unknown>[];
  readonly strategy?: string;
}

const sourceOf = (refs: readonly ParameterRef[]): string => [...new Set(refs.map(({ source }) => source))].join('; ');

/** Finishes a line: money, label, source, confidence and explanation. A subtotal deserves what the lines before it do. */
function finishLine(draft: LineDraft, before: readonly PayLine[]): PayLine {
  const { code, effect, amount, base, rate = null, from = [], strategy = '' } = draft;
  const parameters = from.map(({ ref }) => ref);
  const subtotal = effect === 'informs';
  const confidences = subtotal ? before.map((line) => line.confidence) : parameters.map((ref) => ref.confidence);
  const unverified = confidences.some(isUnverified);
  const money = { base: base === undefined ? null : Money.of(base), amount: Money.of(amount) };
  const source = sourceOf(parameters);
  const explanation = explain({
    code,
    rate,
    source,
    strategy,
    unverified,
    subtotal,
    base: money.base?.toString() ?? null,
    amount: money.amount.toString(),
  });
  return {
    code,
    effect,
    ...money,
    rate,
    source,
    confidence: weakestConfidence(confidences),
    unverified,
    labelKey: `pay.line.${code}`,
    label: payLineLabels[code],
    explanation,
    parameters,
  };
}

/** Finishes the lines of a slip, in order. */
export function finishLines(drafts: readonly LineDraft[]): PayLine[] {
  const lines: PayLine[] = [];
  for (const draft of drafts) lines.push(finishLine(draft, lines));
  return lines;
}
