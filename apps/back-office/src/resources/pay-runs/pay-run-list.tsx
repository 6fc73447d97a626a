import { formatDate } from '@coopera/i18n';
import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, statusColumn } from '../../shell/columns';
import { statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { OpenPayRun } from './open-pay-run';
import type { PayRunRow } from './types';

const states = ['open', 'calculating', 'calculated', 'approved', 'paid', 'closed', 'failed'];

export default function PayRunList() {
  return (
    <ListPage<PayRunRow>
      resource="pay-runs"
      sort={{ field: 'period', order: 'DESC' }}
      views={{ running: { state: ['open', 'calculating', 'calculated'] }, failed: { state: ['failed'] } }}
      filters={[statusFilter('payRunState', states)]}
      actions={<OpenPayRun />}
      refetchInterval={10_000}
      toPhoneRow={(run) => ({
        id: run.id,
        primary: run.label,
        secondary: formatDate(run.period, 'month'),
        amount: <MoneyText value={run.netTotal} strong />,
        status: <StatusPill kind="payRunState" status={run.state} />,
      })}
    >
      <DataTable.Col
        source="period"
        render={(run: PayRunRow) => <Stacked first={run.label} second={formatDate(run.period, 'month')} />}
      />
      {statusColumn('payRunState')}
      {countColumn('contracts')}
      {countColumn('calculated')}
      {countColumn('failed')}
      {moneyColumn('netTotal', true)}
      {dateColumn('payBy')}
    </ListPage>
  );
}
