import type { WriteOffDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { WriteOffAnswers } from './write-off-answers';

/** Invoices given up for lost, or proposed to be: what waits for a second person first. */
export default function WriteOffList() {
  const { t } = useTranslation();
  return (
    <ListPage<WriteOffDto>
      resource="write-offs"
      subtitle={t('writeOff.subtitle')}
      views={{ proposed: { status: ['proposed'] } }}
      filters={[searchFilter('filter.searchInvoice'), stateFilter('writeOffState', ['proposed', 'done', 'refused'])]}
      opens={(id) => `/invoices/${id}/show`}
      toPhoneRow={({ id, clientName, number, amount, status }) => ({
        id,
        primary: clientName,
        secondary: number,
        amount: <MoneyText value={amount} strong />,
        status: <StatePill kind="writeOffState" state={status} />,
      })}
    >
      <DataTable.Col
        source="clientName"
        disableSort
        render={({ clientName, number }: WriteOffDto) => <Stacked first={clientName} second={number} />}
      />
      {stateColumn('writeOffState')}
      {textColumn('activityName')}
      {moneyColumn('amount', { sorts: true, isStrong: true })}
      {dateColumn('askedOn', { sorts: true })}
      <DataTable.Col
        source="reason"
        disableSort
        render={({ reason, askedByName, decidedByName }: WriteOffDto) => (
          <Stacked first={reason} second={[askedByName, decidedByName].filter(Boolean).join(' → ')} />
        )}
      />
      <DataTable.Col
        source="actions"
        label={t('action.column')}
        disableSort
        render={(row: WriteOffDto) => <WriteOffAnswers row={row} />}
      />
    </ListPage>
  );
}
