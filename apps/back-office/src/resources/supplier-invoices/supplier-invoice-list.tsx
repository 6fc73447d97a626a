import type { SupplierInvoiceItemDto } from '@coopera/api-client';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

const views = { toValidate: { status: ['submitted'] }, toPay: { status: ['validated'] } };

/** Invoices that the cooperative pays on the budgets of Activités. */
export default function SupplierInvoiceList() {
  return (
    <ListPage<SupplierInvoiceItemDto>
      resource="supplier-invoices"
      sort={{ field: 'dueOn', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter('filter.searchSupplier'),
        stateFilter('supplierInvoiceState', ['submitted', 'validated', 'refused', 'paid']),
      ]}
      toPhoneRow={({ id, supplierName, number, activityName, payable, status }) => ({
        id,
        primary: supplierName,
        secondary: [number, activityName].join(' · '),
        amount: <MoneyText value={payable} strong />,
        status: <StatePill kind="supplierInvoiceState" state={status} />,
      })}
    >
      <DataTable.Col
        source="supplierName"
        render={({ supplierName, number }: SupplierInvoiceItemDto) => <Stacked first={supplierName} second={number} />}
      />
      {textColumn('activityName')}
      {stateColumn('supplierInvoiceState')}
      {dateColumn('issuedOn', { sorts: true })}
      {dateColumn('dueOn', { sorts: true })}
      {textColumn('enteredByName')}
      {moneyColumn('cost')}
      {moneyColumn('payable', { sorts: true, isStrong: true })}
    </ListPage>
  );
}
