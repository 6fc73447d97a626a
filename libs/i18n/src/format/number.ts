import { numberFormat } from './intl';

export const formatNumber = (value: number): string => numberFormat({}).format(value);

/** A quantity as it comes on the wire ("7.50"), without superfluous zeros. */
export const formatQuantity = (value: string | number): string =>
  numberFormat({ maximumFractionDigits: 4 }).format(Number(value));

/** "0.0650" is written 6,5 %. */
export const formatRate = (rate: string | number): string =>
  numberFormat({ style: 'percent', maximumFractionDigits: 4 }).format(Number(rate));

export function formatFileSize(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, Math.ceil(bytes / 1000));
  return numberFormat({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}
