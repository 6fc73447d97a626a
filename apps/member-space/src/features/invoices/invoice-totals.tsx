import { formatRate, useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { type SaleValues, totalsOf } from './form-values';
import { TotalRow } from './total-row';

/** The totals while typing. */
export function InvoiceTotals({ control }: { control: Control<SaleValues> }) {
  const { t } = useTranslation();
  const { net, vat, gross } = totalsOf(useWatch({ control, name: 'lines' }));
  return (
    <Section title={t('invoiceForm.totals')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.75 }}>
        <TotalRow label={t('invoice.net')} value={net} />
        {vat.map(({ rate, amount }) => (
          <TotalRow key={rate} label={t('invoice.vatAt', { rate: formatRate(rate) })} value={amount} />
        ))}
        <TotalRow label={t('invoice.gross')} value={gross} isMain hasRule />
      </Box>
    </Section>
  );
}
