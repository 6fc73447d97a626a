import type { PaymentFileItemDto } from '@coopera/api-client';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { WaitingOrders } from './waiting-orders';

export default function PaymentFileList() {
  return (
    <ListPage<PaymentFileItemDto>
      resource="payment-files"
      above={<WaitingOrders />}
      toPhoneRow={(file) => ({
        id: file.id,
        primary: file.messageId,
        secondary: file.preparedByName,
        amount: <MoneyText value={file.total} strong />,
        status: <StatePill kind="payFileState" state={file.status} />,
      })}
    >
      <DataTable.Col
        source="messageId"
        disableSort
        render={({ messageId, purpose }: PaymentFileItemDto) => <Stacked first={messageId} second={purpose} />}
      />
      {stateColumn('payFileState')}
      {countColumn('orderCount')}
      {moneyColumn('total', { isStrong: true })}
      {dateColumn('executionDate')}
      {textColumn('preparedByName')}
      {dateColumn('preparedAt', { style: 'date-time' })}
      {textColumn('approvedByName')}
    </ListPage>
  );
}
