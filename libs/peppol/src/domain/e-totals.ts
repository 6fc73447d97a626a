import type { Decimal, Money } from '@coopera/kernel';
import type { VatCategory, VatExemption } from './vat-treatment';

export interface VatSubtotal {
  readonly category: VatCategory;
  readonly rate: Decimal;
  readonly base: Money;
  readonly vat: Money;
  readonly exemption: VatExemption | null;
}

/** The sums of a document, by their EN 16931 business terms. */
export interface StatedTotals {
  /** BT-106 */
  readonly lines: Money;
  /** BT-107 */
  readonly allowances: Money;
  /** BT-108 */
  readonly charges: Money;
  /** BT-109 */
  readonly withoutVat: Money;
  /** BT-110 */
  readonly vat: Money;
  /** BT-112 */
  readonly withVat: Money;
  /** BT-113 */
  readonly prepaid: Money;
  /** BT-114 */
  readonly rounding: Money;
  /** BT-115 */
  readonly payable: Money;
  /** BG-23 */
  readonly subtotals: readonly VatSubtotal[];
}
