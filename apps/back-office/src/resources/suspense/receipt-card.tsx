import type { SuspenseItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** All that the bank tells of the receipt, and why it was not recognised. */
export function ReceiptCard({ receipt }: { receipt: SuspenseItemDto }) {
  const { t } = useTranslation();
  const { payerName, payerIban, communication, structuredCommunication, amount, left, receivedOn, reasons } = receipt;
  const isPart = amount.amount !== left.amount;
  return (
    <Section>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap', mb: 1.5 }}>
        <Typography variant="h2" sx={{ flex: 1, minWidth: 180, overflowWrap: 'anywhere' }}>
          {payerName ?? t('suspense.unknown')}
        </Typography>
        <Box sx={{ fontSize: '1.375rem', fontWeight: 680, letterSpacing: '-.02em' }}>
          <MoneyText value={left} />
        </Box>
      </Box>
      <Facts
        facts={[
          [t('suspense.communication'), structuredCommunication ?? (communication || null)],
          [t('suspense.account'), payerIban],
          [t('suspense.receivedOn'), <DateText key="on" value={receivedOn} />],
          ...(isPart
            ? [[t('suspense.amount'), <MoneyText key="all" value={amount} />] as [string, React.ReactNode]]
            : []),
          ...(reasons ? [[t('suspense.why'), reasons] as [string, string]] : []),
        ]}
      />
    </Section>
  );
}
