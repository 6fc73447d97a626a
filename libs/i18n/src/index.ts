export { default as i18next } from 'i18next';
export { Trans, useTranslation } from 'react-i18next';
export { type DateStyle, formatDate, formatPeriod, toInstant } from './format/date';
export { formatMoney } from './format/money';
export { formatFileSize, formatNumber, formatQuantity, formatRate } from './format/number';
export { hasChosenLocale, isLocale, type Locale, locales } from './locale';
export { centsMoney, fromCents, isNegative, moneyCents, moneyNumber, sumMoney, toCents } from './money/cents';
export { euros, type Money, zeroEuros } from './money/money';
export { parseAmount, parseDecimal } from './money/parse-decimal';
export { type PricedLine, type VatTotals, vatTotals } from './money/vat-totals';
export {
  currentLocale,
  type LoadTexts,
  moreDomainTexts,
  reloadTexts,
  startI18n,
  switchLocale,
  type Texts,
} from './start';
