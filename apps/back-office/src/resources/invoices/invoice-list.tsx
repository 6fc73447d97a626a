import type { InvoiceListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

const states = [
  'draft',
  'to-validate',
  'rejected',
  'issued',
  'sent',
  'partly-paid',
  'overdue',
  'paid',
  'credited',
  'written-off',
];
const views = {
  toValidate: { state: ['to-validate'] },
  open: { state: ['issued', 'sent', 'partly-paid', 'overdue'] },
  overdue: { state: ['overdue'] },
  paid: { state: ['paid'] },
};

export default function InvoiceList() {
  const { t } = useTranslation();
  return (
    <ListPage<InvoiceListItemDto>
      resource="invoices"
      sort={{ field: 'createdAt', order: 'DESC' }}
      views={views}
      filters={[searchFilter('filter.searchInvoice'), stateFilter('invoiceState', states, 'state')]}
      hiddenColumns={['net', 'createdAt']}
      toPhoneRow={(invoice) => ({
        id: invoice.id,
        primary: invoice.clientName,
        secondary: [invoice.number ?? t('invoice.noNumber'), invoice.activityName].join(' · '),
        amount: <MoneyText value={invoice.gross} strong />,
        status: <StatePill kind="invoiceState" state={invoice.state} />,
      })}
    >
      <DataTable.Col
        source="number"
        render={(invoice: InvoiceListItemDto) => (
          <Stacked
            first={invoice.number ?? t(`invoiceKind.${invoice.kind}`)}
            second={invoice.subject ?? t('invoice.noSubject')}
          />
        )}
      />
      {textColumn('clientName', { sorts: true })}
      {stateColumn('invoiceState', 'state')}
      {textColumn('activityName')}
      {dateColumn('issuedOn', { sorts: true })}
      {dateColumn('dueOn', { sorts: true })}
      {dateColumn('createdAt', { sorts: true, style: 'date-time' })}
      {moneyColumn('net')}
      {moneyColumn('gross', { sorts: true, isStrong: true })}
      {moneyColumn('outstanding')}
    </ListPage>
  );
}
