import { MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, statusColumn } from '../../shell/columns';
import { dayFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { ImportStatement } from './import-statement';
import type { StatementRow } from './types';

export default function StatementList() {
  return (
    <ListPage<StatementRow>
      resource="bank-statements"
      sort={{ field: 'statementOn', order: 'DESC' }}
      views={{ refused: { state: ['refused'] } }}
      filters={[
        statusFilter('statementState', ['importing', 'imported', 'refused']),
        dayFilter('from', 'filter.from'),
        dayFilter('to', 'filter.to'),
      ]}
      actions={<ImportStatement />}
      opens={false}
      toPhoneRow={(statement) => ({
        id: statement.id,
        primary: statement.number,
        secondary: statement.iban,
        amount: <MoneyText value={statement.closingBalance} strong />,
        status: <StatusPill kind="statementState" status={statement.state} />,
      })}
    >
      <DataTable.Col
        source="number"
        render={(statement: StatementRow) => <Stacked first={statement.number} second={statement.iban} />}
      />
      {dateColumn('statementOn')}
      {statusColumn('statementState')}
      {countColumn('receipts')}
      {countColumn('identified')}
      {countColumn('inSuspense')}
      {moneyColumn('closingBalance', true)}
      {dateColumn('importedAt', 'date-time')}
    </ListPage>
  );
}
