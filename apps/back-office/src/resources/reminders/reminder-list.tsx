import type { ReminderDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { RemindedInvoices } from './reminded-invoices';
import { RunReminders } from './run-reminders';

const views = { toPost: { status: ['to-post'] }, sent: { status: ['sent'] }, settled: { status: ['settled'] } };

/** The letters that left, and those that somebody has to post. */
export default function ReminderList() {
  const { t } = useTranslation();
  return (
    <ListPage<ReminderDto>
      resource="reminders"
      sort={{ field: 'madeOn', order: 'DESC' }}
      views={views}
      filters={[searchFilter('filter.searchClient'), stateFilter('reminderState', ['sent', 'to-post', 'settled'])]}
      actions={<RunReminders />}
      opens={false}
      toPhoneRow={(reminder) => ({
        id: reminder.id,
        primary: reminder.clientName,
        secondary: reminder.invoices.map(({ number }) => number).join(', '),
        amount: <MoneyText value={reminder.total} strong />,
        status: <StatePill kind="reminderState" state={reminder.status} />,
      })}
    >
      <DataTable.Col
        source="clientName"
        render={({ clientName, recipient, channel }: ReminderDto) => (
          <Stacked first={clientName} second={recipient ?? t(`channel.${channel}`)} />
        )}
      />
      {stateColumn('reminderState')}
      <DataTable.Col
        source="level"
        disableSort
        render={({ level }: ReminderDto) => t('reminder.level', { count: level, number: formatNumber(level) })}
      />
      <DataTable.Col
        source="invoices"
        disableSort
        render={({ invoices }: ReminderDto) => <RemindedInvoices invoices={invoices} />}
      />
      {dateColumn('madeOn', { sorts: true })}
      {dateColumn('waitUntil', { sorts: true })}
      {moneyColumn('total', { isStrong: true })}
    </ListPage>
  );
}
