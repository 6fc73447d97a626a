import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { adviserFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { OpenTask, pathOf } from './open-task';
import type { Task } from './types';

const views = {
  mine: { assigned: 'me' },
  late: { due: 'late' },
  invoices: { kind: ['validate-invoice'] },
  money: { kind: ['identify-receipt', 'approve-payment-file'] },
};

/** What waits for a person, soonest first. */
export default function Worklist() {
  const { t } = useTranslation();
  return (
    <ListPage<Task>
      resource="worklist"
      sort={{ field: 'dueOn', order: 'ASC' }}
      views={views}
      filters={[searchFilter(), adviserFilter()]}
      opens={false}
      toPhoneRow={(task) => ({
        id: task.id,
        to: pathOf(task),
        primary: t(`task.${task.kind}`),
        secondary: [task.label, task.memberName].filter(Boolean).join(' · '),
        amount: task.amount && <MoneyText value={task.amount} strong />,
        status: task.dueOn && <DateText value={task.dueOn} style="day-month" />,
      })}
    >
      <DataTable.Col
        source="kind"
        render={(task: Task) => <Stacked first={t(`task.${task.kind}`)} second={task.label} />}
      />
      {textColumn('memberName')}
      {textColumn('assigneeName')}
      {moneyColumn('amount', true)}
      {dateColumn('dueOn')}
      <DataTable.Col
        source="subject"
        disableSort
        label="action.column"
        render={(task: Task) => <OpenTask task={task} />}
      />
    </ListPage>
  );
}
