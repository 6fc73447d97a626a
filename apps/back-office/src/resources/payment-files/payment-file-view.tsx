import type { PaymentFileItemDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { RecordPage } from '../../shell/record-page';
import { RelatedList } from '../../shell/related-list';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { FourEyes } from './four-eyes';
import { PaymentFileActions } from './payment-file-actions';

export function PaymentFileView({ file }: { file: PaymentFileItemDto }) {
  const { t } = useTranslation();
  const { messageId, purpose, status, total, orderCount, executionDate, preparedByName } = file;
  const orders = (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 330px' } }}>
      <RelatedList
        resource="payment-file-orders"
        target="parent"
        sort={{ field: 'creditorName', order: 'ASC' }}
        opens={false}
      >
        {textColumn('creditorName', { sorts: true })}
        {textColumn('communication')}
        {dateColumn('dueOn', { sorts: true })}
        {stateColumn('orderState')}
        {moneyColumn('amount', { sorts: true, isStrong: true })}
      </RelatedList>
      <FourEyes file={file} />
    </Box>
  );
  return (
    <RecordPage
      title={messageId}
      code={messageId}
      subtitle={purpose === 'SALA' ? t('payment.salaries') : t('payment.preparedBy', { name: preparedByName })}
      pills={<StatePill kind="payFileState" state={status} />}
      actions={<PaymentFileActions file={file} />}
      figures={[
        { label: t('payment.total'), value: <MoneyText value={total} /> },
        { label: t('payment.orders'), value: formatNumber(orderCount) },
        { label: t('payment.executionDate'), value: <DateText value={executionDate} /> },
        { label: t('payment.prepared'), value: preparedByName },
      ]}
      tabs={[{ key: 'orders', label: t('payment.orders'), content: orders }]}
    />
  );
}
