import type { LocalDate } from '@coopera/kernel';
import type { ParameterRef } from '@coopera/parameters';
import type { EarlierPay } from '../input/pay-input';
import type { PayLine } from './pay-line';

/**
 * A computed slip. When it regularises earlier slips of the month, bonus, tax, special contribution and structural
 * reduction are what is left of the month's amount and may be negative.
 */
export interface PayResult extends EarlierPay {
  readonly date: LocalDate;
  readonly lines: readonly PayLine[];
  /** sha256 of the parameters read: what to store beside the slip. */
  readonly parameterHash: string;
  readonly parameters: readonly ParameterRef[];
  /** The parameters read that a person must still check. */
  readonly unverified: readonly ParameterRef[];
}
