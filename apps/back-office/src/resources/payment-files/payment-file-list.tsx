import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import type { PaymentFileRow } from './types';

export default function PaymentFileList() {
  return (
    <ListPage<PaymentFileRow>
      resource="payment-files"
      sort={{ field: 'createdAt', order: 'DESC' }}
      views={{ toApprove: { state: ['proposed'] }, sent: { state: ['sent'] } }}
      filters={[statusFilter('paymentFileState', ['proposed', 'approved', 'sent', 'executed', 'rejected'])]}
      toPhoneRow={(file) => ({
        id: file.id,
        primary: file.number,
        secondary: file.createdBy,
        amount: <MoneyText value={file.total} strong />,
        status: <StatusPill kind="paymentFileState" status={file.state} />,
      })}
    >
      <DataTable.Col
        source="number"
        render={(file: PaymentFileRow) => <Stacked first={file.number} second={file.createdBy} />}
      />
      {statusColumn('paymentFileState')}
      {countColumn('payments')}
      {moneyColumn('total', true)}
      {dateColumn('executeOn')}
      <DataTable.Col
        source="approvals"
        disableSort
        render={(file: PaymentFileRow) => `${file.approvals} / ${file.approvalsNeeded}`}
      />
      {textColumn('createdBy')}
      {dateColumn('createdAt', 'date-time')}
    </ListPage>
  );
}
