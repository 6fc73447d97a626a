import type { ActivityListItemDto } from '@coopera/api-client';
import { DataTable } from 'react-admin';
import { useCanOpen } from '../../auth/use-can-open';
import { dateColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

const views = {
  toValidate: { status: ['to-validate'] },
  active: { status: ['active'] },
  frozen: { status: ['frozen'] },
};

export default function ActivityList() {
  const opens = useCanOpen('activities');
  return (
    <ListPage<ActivityListItemDto>
      resource="activities"
      sort={{ field: 'name', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter('filter.searchActivity'),
        stateFilter('activityState', ['to-validate', 'active', 'frozen', 'closed']),
      ]}
      opens={opens}
      toPhoneRow={(activity) => ({
        id: activity.id,
        primary: activity.name,
        secondary: [activity.number, activity.bearers.join(', ')].join(' · '),
        status: <StatePill kind="activityState" state={activity.status} />,
      })}
    >
      <DataTable.Col
        source="name"
        render={(activity: ActivityListItemDto) => <Stacked first={activity.name} second={activity.number} />}
      />
      {stateColumn('activityState')}
      {textColumn('trade', { sorts: true })}
      <DataTable.Col
        source="bearers"
        disableSort
        render={(activity: ActivityListItemDto) => activity.bearers.join(', ')}
      />
      {dateColumn('openedOn', { sorts: true })}
    </ListPage>
  );
}
