import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { RelatedList } from '../../shell/related-list';
import { stateColumn } from '../../shell/state-column';

export function MemberContracts() {
  return (
    <RelatedList resource="contracts" target="memberId" sort={{ field: 'startsOn', order: 'DESC' }}>
      {textColumn('number', { sorts: true })}
      {textColumn('title')}
      {dateColumn('startsOn', { sorts: true })}
      {dateColumn('endsOn', { sorts: true })}
      {stateColumn('contractState')}
      {stateColumn('dimonaState', 'dimona')}
      {moneyColumn('gross', { sorts: true })}
      {moneyColumn('net', { isStrong: true })}
    </RelatedList>
  );
}
