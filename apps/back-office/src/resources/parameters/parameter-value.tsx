import type { ParameterDto } from '@coopera/api-client';
import { euros, formatQuantity, formatRate, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { ParameterTable } from './parameter-table';

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);
const isCents = (value: string): boolean => /^-?\d+(\.\d{1,2})?$/.test(value);

/** The value as people write it; a table of the law opens. */
export function ParameterValue({ parameter: { value, unit, description } }: { parameter: ParameterDto }) {
  const { t } = useTranslation();
  if (/^[[{]/.test(value)) return <ParameterTable value={value} name={description} />;
  if (unit === 'EUR' && isCents(value)) return <MoneyText value={euros(value)} strong />;
  if (unit === 'percent' && isNumber(value)) return <b>{formatRate(Number(value) / 100)}</b>;
  if (!isNumber(value)) return <b>{value}</b>;
  return (
    <Box component="b" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {formatQuantity(value)} {t(`parameterUnit.${unit}`, { defaultValue: '' })}
    </Box>
  );
}
