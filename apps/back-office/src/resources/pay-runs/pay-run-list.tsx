import type { PayRunDto } from '@coopera/api-client';
import { formatDate } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { OpenPayRun } from './open-pay-run';

export default function PayRunList() {
  return (
    <ListPage<PayRunDto>
      resource="pay-runs"
      sort={{ field: 'openedAt', order: 'DESC' }}
      filters={[searchFilter('filter.searchNumber')]}
      actions={<OpenPayRun />}
      refetchInterval={10_000}
      toPhoneRow={(run) => ({
        id: run.id,
        primary: run.number,
        secondary: formatDate(run.until),
        amount: <MoneyText value={run.net} strong />,
        status: <StatePill kind="payRunState" state={run.state} />,
      })}
    >
      <DataTable.Col
        source="number"
        render={({ number, openedBy }: PayRunDto) => <Stacked first={number} second={openedBy} />}
      />
      {stateColumn('payRunState', 'state')}
      {dateColumn('until', { sorts: true })}
      {countColumn('total')}
      {countColumn('failed')}
      {moneyColumn('gross')}
      {moneyColumn('net', { isStrong: true })}
      {moneyColumn('cost')}
      {dateColumn('payBy')}
    </ListPage>
  );
}
