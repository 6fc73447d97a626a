import type { InternalOrderDto } from '@coopera/api-client';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

const views = { proposed: { status: ['proposed'] }, accepted: { status: ['accepted'] } };

/** Work between Activités: the members decide, the team reads. */
export default function InternalOrderList() {
  return (
    <ListPage<InternalOrderDto>
      resource="internal-orders"
      sort={{ field: 'number', order: 'DESC' }}
      views={views}
      filters={[
        searchFilter('filter.searchOrder'),
        stateFilter('internalOrderState', ['proposed', 'accepted', 'refused', 'withdrawn', 'cancelled']),
      ]}
      opens={false}
      toPhoneRow={({ id, title, sellerName, buyerName, amount, status }) => ({
        id,
        primary: title,
        secondary: `${sellerName} → ${buyerName}`,
        amount: <MoneyText value={amount} strong />,
        status: <StatePill kind="internalOrderState" state={status} />,
      })}
    >
      <DataTable.Col
        source="number"
        render={({ title, number }: InternalOrderDto) => <Stacked first={title} second={number} />}
      />
      {textColumn('sellerName')}
      {textColumn('buyerName')}
      {stateColumn('internalOrderState')}
      {dateColumn('proposedOn')}
      {textColumn('proposedBy')}
      {dateColumn('decidedOn')}
      {moneyColumn('amount', { sorts: true, isStrong: true })}
    </ListPage>
  );
}
