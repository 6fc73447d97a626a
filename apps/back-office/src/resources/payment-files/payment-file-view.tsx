import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText, MoneyText, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import { RecordPage } from '../../shell/record-page';
import { FourEyes } from './four-eyes';
import { PaymentFileActions } from './payment-file-actions';
import { PaymentOrders } from './payment-orders';
import type { PaymentFileRecord } from './types';

export function PaymentFileView() {
  const { t } = useTranslation();
  const file = useRecordContext<PaymentFileRecord>();
  if (!file) return null;
  return (
    <RecordPage
      title={file.number}
      code={file.number}
      subtitle={file.debtorIban}
      pills={<StatusPill kind="paymentFileState" status={file.state} />}
      actions={<PaymentFileActions file={file} />}
      figures={[
        { label: t('paymentFile.total'), value: <MoneyText value={file.total} /> },
        { label: t('paymentFile.payments'), value: formatNumber(file.payments) },
        { label: t('paymentFile.executeOn'), value: <DateText value={file.executeOn} /> },
        { label: t('paymentFile.approvals'), value: `${file.approvals} / ${file.approvalsNeeded}` },
      ]}
      tabs={[
        {
          key: 'orders',
          label: t('paymentFile.orders'),
          content: (
            <Box
              sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 330px' } }}
            >
              <PaymentOrders orders={file.orders} />
              <FourEyes file={file} />
            </Box>
          ),
        },
      ]}
    />
  );
}
