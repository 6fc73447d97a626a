import type { InvoiceFileDto } from '@coopera/api-client';
import { formatRate, moneyCents, useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { SaleLine } from './sale-line';
import { TotalRow } from './total-row';

export function InvoiceAmounts({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const { lines, vatGroups, net, gross, paid, credited, outstanding } = invoice;
  const hasCredit = moneyCents(credited) !== 0n;
  return (
    <Section title={t('invoice.lines')}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line) => (
          <SaleLine key={`${line.description}${line.quantity}${line.unitPrice}`} line={line} net={line.net} />
        ))}
      </Box>
      <Box component="dl" sx={{ m: 0, mt: 2, display: 'grid', gap: 0.75, ml: { sm: 'auto' }, minWidth: { sm: 320 } }}>
        <TotalRow label={t('invoice.net')} value={net} />
        {vatGroups.map(({ category, percent, vat }) => (
          <TotalRow
            key={`${category}-${percent}`}
            label={t('invoice.vatAt', { rate: formatRate(Number(percent) / 100) })}
            value={vat}
          />
        ))}
        <TotalRow label={t('invoice.gross')} value={gross} isMain hasRule />
        <TotalRow label={t('invoice.paid')} value={paid} />
        {hasCredit && <TotalRow label={t('invoice.credited')} value={credited} />}
        <TotalRow label={t('invoice.outstanding')} value={outstanding} hasRule />
      </Box>
    </Section>
  );
}
