import { formatQuantity, formatRate, useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TotalRow } from './total-row';
import type { InvoiceDetail } from './types';

export function InvoiceAmounts({ invoice }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation();
  const { lines, net, vat, gross, paid, contribution, contributionRate, budgetEarned } = invoice;
  return (
    <Section title={t('invoice.lines')}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map(({ description, quantity, unit, unitPrice, amount }) => (
          <Box
            component="li"
            key={`${description}${quantity}${amount.amount}`}
            sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', display: 'flex', gap: 2 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {description}
              </Typography>
              <Typography variant="caption" color="textSecondary">
                {formatQuantity(quantity)} {t(`unit.${unit}`, { count: Number(quantity) })} ×{' '}
                <MoneyText value={unitPrice} />
              </Typography>
            </Box>
            <MoneyText value={amount} strong />
          </Box>
        ))}
      </Box>
      <Box component="dl" sx={{ m: 0, mt: 2, display: 'grid', gap: 0.75, ml: { sm: 'auto' }, minWidth: { sm: 320 } }}>
        <TotalRow label={t('invoice.net')} value={net} />
        {vat.map(({ rate, amount }) => (
          <TotalRow key={rate} label={t('invoice.vatAt', { rate: formatRate(rate) })} value={amount} />
        ))}
        <TotalRow label={t('invoice.gross')} value={gross} isMain hasRule />
        <TotalRow label={t('invoice.paid')} value={paid} />
        <TotalRow
          label={t('invoice.contribution', { rate: formatRate(contributionRate) })}
          value={contribution}
          hasRule
        />
        <TotalRow label={t('invoice.earned')} value={budgetEarned} />
      </Box>
      {invoice.notes && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
          {invoice.notes}
        </Typography>
      )}
    </Section>
  );
}
