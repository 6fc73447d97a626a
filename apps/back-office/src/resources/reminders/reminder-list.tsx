import { useTranslation } from '@coopera/i18n';
import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { adviserFilter, searchFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { ReminderActions } from './reminder-actions';
import type { ReminderRow } from './types';

const stages = ['first', 'second', 'formal-notice', 'handed-over', 'suspended'];
const views = {
  today: { sendOn: 'today' },
  formal: { stage: ['formal-notice'] },
  suspended: { stage: ['suspended'] },
};

export default function ReminderList() {
  const { t } = useTranslation();
  return (
    <ListPage<ReminderRow>
      resource="reminders"
      sort={{ field: 'sendOn', order: 'ASC' }}
      views={views}
      filters={[searchFilter('filter.searchInvoice'), statusFilter('reminderStage', stages, 'stage'), adviserFilter()]}
      opens={false}
      toPhoneRow={(reminder) => ({
        id: reminder.id,
        to: `/invoices/${reminder.invoiceId}/show`,
        primary: reminder.clientName,
        secondary: [reminder.invoiceNumber, t('reminder.late', { count: reminder.daysLate })].join(' · '),
        amount: <MoneyText value={reminder.outstanding} strong />,
        status: <StatusPill kind="reminderStage" status={reminder.stage} />,
      })}
    >
      <DataTable.Col
        source="clientName"
        render={(reminder: ReminderRow) => <Stacked first={reminder.clientName} second={reminder.invoiceNumber} />}
      />
      {statusColumn('reminderStage', 'stage')}
      {textColumn('memberName')}
      {countColumn('daysLate')}
      {moneyColumn('outstanding', true)}
      {dateColumn('sendOn')}
      <DataTable.Col
        source="isSuspended"
        label="action.column"
        disableSort
        render={(reminder: ReminderRow) => <ReminderActions reminder={reminder} />}
      />
    </ListPage>
  );
}
