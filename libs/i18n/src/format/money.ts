import type { Money } from '../money/money';
import { numberFormat } from './intl';

/** "1 234,56 €" in French, "€ 1.234,56" in Dutch. */
export function formatMoney(money: Money, decimals: 0 | 2 = 2): string {
  return numberFormat({
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Number(money.amount));
}
