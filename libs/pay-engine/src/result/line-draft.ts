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

/** Finishes a line: money, label, source, confidence and explanation. */
export function finishLine(draft: LineDraft): PayLine {
  const { code, effect, amount, base, rate = null, from = [], strategy = '' } = draft;
  const parameters = from.map(({ ref }) => ref);
  const confidence = weakestConfidence(parameters.map((ref) => ref.confidence));
  const unverified = parameters.some((ref) => isUnverified(ref.confidence));
  const facts = { code, rate, unverified, strategy, source: sourceOf(parameters) };
  const money = { base: base === undefined ? null : Money.of(base), amount: Money.of(amount) };
  const explanation = explain({ ...facts, base: money.base?.toString() ?? null, amount: money.amount.toString() });
  return {
    code,
    effect,
    ...money,
    rate,
    source: facts.source,
    confidence,
    unverified,
    labelKey: `pay.line.${code}`,
    label: payLineLabels[code],
    explanation,
    parameters,
  };
}
