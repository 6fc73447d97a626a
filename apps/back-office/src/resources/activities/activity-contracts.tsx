import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { RelatedList } from '../../shell/related-list';
import { stateColumn } from '../../shell/state-column';

export function ActivityContracts() {
  return (
    <RelatedList resource="contracts" target="activityId" sort={{ field: 'startsOn', order: 'DESC' }}>
      {textColumn('number', { sorts: true })}
      {textColumn('workerName', { sorts: true })}
      {dateColumn('startsOn', { sorts: true })}
      {stateColumn('contractState')}
      {stateColumn('dimonaState', 'dimona')}
      {moneyColumn('gross', { sorts: true })}
      {moneyColumn('budgetNeeded', { sorts: true, isStrong: true })}
    </RelatedList>
  );
}
