import type { Localized, Money } from '@coopera/kernel';
import type { Confidence, ParameterRef } from '@coopera/parameters';
import type { PayLineCode } from '../texts/pay-line-labels';

/**
 * How a line moves the sums. `adds` and `deducts` make the net; `costs` and `saves` bring the gross to the budget
 * needed; `informs` is a subtotal.
 */
export type LineEffect = 'adds' | 'deducts' | 'costs' | 'saves' | 'informs';

/** A line of the calculation that explains itself. Amounts in euros. */
export interface PayLine {
  readonly code: PayLineCode;
  readonly effect: LineEffect;
  readonly base: Money | null;
  /** In percent: "13.07"; null where a table or a sum gives the amount. */
  readonly rate: string | null;
  readonly amount: Money;
  readonly source: string;
  readonly confidence: Confidence;
  /** A person must still check a value it comes from. */
  readonly unverified: boolean;
  readonly labelKey: `pay.line.${PayLineCode}`;
  readonly label: Localized;
  readonly explanation: Localized;
  /** The dated values read for it. */
  readonly parameters: readonly ParameterRef[];
}
