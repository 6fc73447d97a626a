import { formatMoney, type Money, useTranslation } from '@coopera/i18n';
import { useHiddenAmounts } from './hidden-amounts';

/** Writes an amount inside a sentence, and respects the wish to hide amounts. */
export function useMoneyText(): (money: Money, decimals?: 0 | 2) => string {
  useTranslation();
  const isHidden = useHiddenAmounts();
  return (money, decimals = 2) => (isHidden ? '•••• €' : formatMoney(money, decimals));
}
