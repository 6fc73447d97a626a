import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { RelatedList } from '../../shell/related-list';
import { stateColumn } from '../../shell/state-column';

export function ActivityInvoices() {
  return (
    <RelatedList resource="invoices" target="activityId" sort={{ field: 'createdAt', order: 'DESC' }}>
      {textColumn('number', { sorts: true })}
      {textColumn('clientName', { sorts: true })}
      {dateColumn('issuedOn', { sorts: true })}
      {dateColumn('dueOn', { sorts: true })}
      {stateColumn('invoiceState', 'state')}
      {moneyColumn('gross', { sorts: true, isStrong: true })}
      {moneyColumn('outstanding')}
    </RelatedList>
  );
}
