import type { OverdueInvoiceDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { countColumn, dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { RunReminders } from '../reminders/run-reminders';
import { AgeBuckets } from './age-buckets';

/** Late invoices by age, the oldest first. */
export default function OverdueList() {
  const { t } = useTranslation();
  const mayReadInvoices = useCan('invoicing.invoice.read');
  return (
    <ListPage<OverdueInvoiceDto & { id: string }>
      resource="overdue-invoices"
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={[searchFilter('filter.searchInvoice')]}
      actions={<RunReminders />}
      beforeGrid={<AgeBuckets />}
      opens={mayReadInvoices && ((id) => `/invoices/${id}/show`)}
      hiddenColumns={['issuedOn', 'gross']}
      toPhoneRow={(invoice) => ({
        id: invoice.invoiceId,
        primary: invoice.clientName,
        secondary: [invoice.number, t('overdue.days', { count: invoice.daysLate })].join(' · '),
        amount: <MoneyText value={invoice.outstanding} strong />,
      })}
    >
      <DataTable.Col
        source="clientName"
        disableSort
        render={({ clientName, number }: OverdueInvoiceDto) => <Stacked first={clientName} second={number} />}
      />
      {textColumn('activityName')}
      {dateColumn('issuedOn')}
      {dateColumn('dueOn', { sorts: true })}
      {countColumn('daysLate')}
      {dateColumn('remindedOn')}
      {moneyColumn('gross')}
      {moneyColumn('outstanding', { sorts: true, isStrong: true })}
    </ListPage>
  );
}
