import { useTranslation } from '@coopera/i18n';
import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { adviserFilter, dayFilter, searchFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import type { InvoiceRow } from './types';

const states = ['draft', 'to-validate', 'issued', 'sent', 'partly-paid', 'paid', 'overdue', 'credited'];
const views = {
  toValidate: { state: ['to-validate'] },
  overdue: { state: ['overdue'] },
  mine: { portfolio: 'me' },
};

export default function InvoiceList() {
  const { t } = useTranslation();
  return (
    <ListPage<InvoiceRow>
      resource="invoices"
      sort={{ field: 'issuedOn', order: 'DESC' }}
      views={views}
      filters={[
        searchFilter('filter.searchInvoice'),
        statusFilter('invoiceState', states),
        adviserFilter(),
        dayFilter('issuedFrom', 'filter.from'),
        dayFilter('issuedTo', 'filter.to'),
      ]}
      hiddenColumns={['activityName', 'net']}
      toPhoneRow={(invoice) => ({
        id: invoice.id,
        primary: invoice.clientName,
        secondary: [invoice.number ?? t('invoice.noNumber'), invoice.memberName].join(' · '),
        amount: <MoneyText value={invoice.gross} strong />,
        status: <StatusPill kind="invoiceState" status={invoice.state} />,
      })}
    >
      <DataTable.Col
        source="number"
        render={(invoice: InvoiceRow) => (
          <Stacked first={invoice.number ?? t('invoice.noNumber')} second={invoice.clientName} />
        )}
      />
      {statusColumn('invoiceState')}
      {textColumn('memberName')}
      {textColumn('activityName')}
      {dateColumn('issuedOn')}
      {dateColumn('dueOn')}
      {moneyColumn('net')}
      {moneyColumn('gross', true)}
      {moneyColumn('outstanding')}
    </ListPage>
  );
}
