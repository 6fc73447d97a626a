import { type Money, moneyNumber, useTranslation } from '@coopera/i18n';
import { EmptyState, invoiceColors, Section, SplitBar, useMoneyText } from '@coopera/ui';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { InvoiceStateRow } from './invoice-state-row';
import { SeeAll } from './see-all';
import type { InvoicesOfState } from './types';

export function InvoicesByState({ rows, toReceive }: { rows: InvoicesOfState[]; toReceive: Money }) {
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
  const open = rows.filter(({ state }) => state !== 'paid' && state !== 'credited');
  return (
    <Section title={t('invoicesByState.title')} action={<SeeAll to="/factures" />}>
      <Typography variant="body2" color="textSecondary" sx={{ mt: -1.5, mb: 1.5 }}>
        {t('invoicesByState.toReceive', { amount: money(toReceive) })}
      </Typography>
      <SplitBar
        label={t('invoicesByState.title')}
        parts={open.map(({ state, amount }) => ({
          key: state,
          value: moneyNumber(amount),
          color: invoiceColors[state],
          label: `${t(`invoiceState.${state}`)} ${money(amount)}`,
        }))}
      />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
        {rows.map((row) => (
          <InvoiceStateRow key={row.state} row={row} />
        ))}
      </Box>
    </Section>
  );
}
