import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { type SaleValues, totalsOf } from './form-values';

/** What a line comes to, VAT excluded. */
export function LineAmount({ control, index }: { control: Control<SaleValues>; index: number }) {
  const { t } = useTranslation();
  const line = useWatch({ control, name: `lines.${index}` });
  if (!line) return null;
  return (
    <Box sx={{ gridColumn: '1 / -1', textAlign: 'right', fontSize: '.875rem', color: 'text.secondary' }}>
      {t('invoiceForm.lineTotal')} <MoneyText value={totalsOf([line]).net} strong />
    </Box>
  );
}
