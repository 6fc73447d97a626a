import { centsMoney, formatRate, moneyCents, useTranslation, vatTotals } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { type InvoiceValues, totalsOf } from './form-values';
import { TotalRow } from './total-row';

interface InvoiceTotalsProps {
  control: Control<InvoiceValues>;
  contributionRate: string;
}

/** The totals while typing, and what the Activité will earn. */
export function InvoiceTotals({ control, contributionRate }: InvoiceTotalsProps) {
  const { t } = useTranslation();
  const { net, vat, gross } = totalsOf(useWatch({ control, name: 'lines' }));
  const contribution = vatTotals([{ quantity: '1', unitPrice: net.amount, vatRate: contributionRate }]).vat[0].amount;
  const earned = centsMoney(moneyCents(net) - moneyCents(contribution));
  return (
    <Section title={t('invoiceForm.totals')}>
      <Box component="dl" aria-live="polite" sx={{ m: 0, display: 'grid', gap: 0.75 }}>
        <TotalRow label={t('invoice.net')} value={net} />
        {vat.map(({ rate, amount }) => (
          <TotalRow key={rate} label={t('invoice.vatAt', { rate: formatRate(rate) })} value={amount} />
        ))}
        <TotalRow label={t('invoice.gross')} value={gross} isMain hasRule />
        <TotalRow
          label={t('invoice.contribution', { rate: formatRate(contributionRate) })}
          value={contribution}
          hasRule
        />
        <TotalRow label={t('invoice.earned')} value={earned} />
      </Box>
    </Section>
  );
}
