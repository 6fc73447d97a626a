import type { InvoiceFileDto } from '@coopera/api-client';
import { formatRate, useTranslation } from '@coopera/i18n';
import { type Fact, Facts, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';

/** The totals, VAT group by VAT group, and what was paid or credited. */
export function InvoiceTotals({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const { net, vatGroups, gross, paid, credited, outstanding, structuredCommunication } = invoice;
  const groups = vatGroups.map(
    ({ category, percent, vat }): Fact => [
      `${t('invoice.vatAt', { rate: formatRate(Number(percent) / 100) })}${category === 'S' ? '' : ` (${category})`}`,
      <MoneyText key={category + percent} value={vat} />,
    ],
  );
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
      <Facts
        facts={[
          [t('invoice.net'), <MoneyText key="net" value={net} />],
          ...groups,
          [t('invoice.gross'), <MoneyText key="gross" value={gross} strong />],
        ]}
      />
      <Facts
        facts={[
          [t('invoice.paid'), <MoneyText key="paid" value={paid} />],
          [t('invoice.creditedAmount'), <MoneyText key="credited" value={credited} />],
          [t('invoice.outstanding'), <MoneyText key="outstanding" value={outstanding} strong />],
          [t('invoice.communication'), structuredCommunication],
        ]}
      />
    </Box>
  );
}
