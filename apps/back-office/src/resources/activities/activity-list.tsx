import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { adviserFilter, searchFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import type { ActivityRow } from './types';

const views = {
  mine: { portfolio: 'me' },
  proposed: { state: ['proposed'] },
  negative: { below: '0' },
};

export default function ActivityList() {
  return (
    <ListPage<ActivityRow>
      resource="activities"
      sort={{ field: 'name', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter(),
        statusFilter('activityState', ['proposed', 'active', 'paused', 'closed']),
        adviserFilter(),
      ]}
      hiddenColumns={['officeName']}
      toPhoneRow={(activity) => ({
        id: activity.id,
        primary: activity.name,
        secondary: [activity.number, activity.memberName].join(' · '),
        amount: <MoneyText value={activity.available} decimals={0} signed />,
        status: <StatusPill kind="activityState" status={activity.state} />,
      })}
    >
      <DataTable.Col
        source="name"
        render={(activity: ActivityRow) => <Stacked first={activity.name} second={activity.number} />}
      />
      {statusColumn('activityState')}
      {textColumn('memberName')}
      {textColumn('officeName')}
      {moneyColumn('available', true)}
      {moneyColumn('reserved')}
      {moneyColumn('toReceive')}
      {moneyColumn('exposure')}
    </ListPage>
  );
}
