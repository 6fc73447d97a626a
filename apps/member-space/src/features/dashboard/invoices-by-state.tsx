import type { InvoiceStateCountDto } from '@coopera/api-client';
import { type Money, moneyNumber, useTranslation } from '@coopera/i18n';
import { EmptyState, invoiceColors, Section, SplitBar, useMoneyText } from '@coopera/ui';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { InvoiceStateRow } from './invoice-state-row';
import { SeeAll } from './see-all';

const order: InvoiceStateCountDto['state'][] = [
  'draft',
  'rejected',
  'to-validate',
  'issued',
  'sent',
  'partly-paid',
  'overdue',
  'paid',
  'credited',
  'written-off',
];

export function InvoicesByState({ rows, toReceive }: { rows: InvoiceStateCountDto[]; toReceive: Money }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  if (rows.length === 0)
    return (
      <Section title={t('invoicesByState.title')}>
        <EmptyState
          icon={ReceiptLongOutlined}
          title={t('invoices.empty')}
          text={t('invoices.emptyText')}
          action={
            <Button component={Link} to="/factures/nouvelle" variant="contained">
              {t('invoices.new')}
            </Button>
          }
        />
      </Section>
    );
  const sorted = [...rows].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const open = sorted.filter(({ state }) => !['paid', 'credited', 'written-off'].includes(state));
  return (
    <Section title={t('invoicesByState.title')} action={<SeeAll to="/factures" />}>
      <Typography variant="body2" color="textSecondary" sx={{ mt: -1.5, mb: 1.5 }}>
        {t('invoicesByState.toReceive', { amount: money(toReceive) })}
      </Typography>
      <SplitBar
        label={t('invoicesByState.title')}
        parts={open.map(({ state, gross }) => ({
          key: state,
          value: moneyNumber(gross),
          color: invoiceColors[state],
          label: `${t(`invoiceState.${state}`)} ${money(gross)}`,
        }))}
      />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
        {sorted.map((row) => (
          <InvoiceStateRow key={row.state} row={row} />
        ))}
      </Box>
    </Section>
  );
}
