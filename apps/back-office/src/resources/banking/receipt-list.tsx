import { useTranslation } from '@coopera/i18n';
import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { dayFilter, searchFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { IdentifyReceipt } from './identify-receipt';
import type { ReceiptRow } from './types';

/** Money that came in; what nobody recognised waits here for a person. */
export default function ReceiptList() {
  const { t } = useTranslation();
  return (
    <ListPage<ReceiptRow>
      resource="receipts"
      sort={{ field: 'receivedOn', order: 'DESC' }}
      views={{ suspense: { state: ['suspense'] }, identified: { state: ['identified'] } }}
      filters={[
        searchFilter('filter.searchReceipt'),
        statusFilter('receiptState', ['suspense', 'identified', 'returned']),
        dayFilter('from', 'filter.from'),
        dayFilter('to', 'filter.to'),
      ]}
      opens={false}
      toPhoneRow={(receipt) => ({
        id: receipt.id,
        primary: receipt.debtorName ?? t('receipt.unknown'),
        secondary: receipt.communication,
        amount: <MoneyText value={receipt.amount} strong />,
        status: <StatusPill kind="receiptState" status={receipt.state} />,
      })}
    >
      <DataTable.Col
        source="debtorName"
        render={(receipt: ReceiptRow) => (
          <Stacked first={receipt.debtorName ?? t('receipt.unknown')} second={receipt.debtorIban} />
        )}
      />
      {textColumn('communication')}
      {dateColumn('receivedOn')}
      {statusColumn('receiptState')}
      {moneyColumn('amount', true)}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={(receipt: ReceiptRow) => receipt.state === 'suspense' && <IdentifyReceipt receipt={receipt} />}
      />
    </ListPage>
  );
}
