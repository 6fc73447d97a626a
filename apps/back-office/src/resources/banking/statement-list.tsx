import type { StatementItemDto } from '@coopera/api-client';
import { euros } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, right, textColumn } from '../../shell/columns';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { StatePill } from '../../shell/state-pill';
import { ImportStatement } from './import-statement';
import { StatementState } from './statement-state';

const balance = (amount: string | null) => amount !== null && <MoneyText value={euros(amount)} signed />;

/** The files of the bank; one that breaks an invariant waits for a person. */
export default function StatementList() {
  return (
    <ListPage<StatementItemDto>
      resource="bank-statements"
      actions={<ImportStatement />}
      opens={false}
      hiddenColumns={['format', 'oldBalance']}
      toPhoneRow={(statement) => ({
        id: statement.id,
        primary: statement.fileName,
        secondary: statement.problems[0] ?? statement.account,
        amount: <DateText value={statement.date} style="day-month" />,
        status: <StatePill kind="statementPosting" state={statement.status} />,
      })}
    >
      <DataTable.Col
        source="fileName"
        disableSort
        render={({ fileName, account }: StatementItemDto) => <Stacked first={fileName} second={account} />}
      />
      {dateColumn('date')}
      <DataTable.Col
        source="status"
        disableSort
        render={(statement: StatementItemDto) => <StatementState statement={statement} />}
      />
      {textColumn('format')}
      {countColumn('movements')}
      <DataTable.Col
        source="oldBalance"
        disableSort
        sx={right}
        render={({ oldBalance }: StatementItemDto) => balance(oldBalance)}
      />
      <DataTable.Col
        source="newBalance"
        disableSort
        sx={right}
        render={({ newBalance }: StatementItemDto) => balance(newBalance)}
      />
      {textColumn('importedBy')}
      {dateColumn('importedAt', { style: 'date-time' })}
    </ListPage>
  );
}
