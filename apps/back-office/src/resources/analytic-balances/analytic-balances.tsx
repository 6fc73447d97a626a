import type { AnalyticLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable, useListContext } from 'react-admin';
import { moneyColumn } from '../../shell/columns';
import { choiceFilter, dayFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { thisYear } from '../accounting/periods';
import { TableDownloads } from '../accounting/table-downloads';

type Row = AnalyticLineDto & { id: string };

/** Each Activité and account of the analytic books over a period. */
export default function AnalyticBalances() {
  const { t } = useTranslation();
  return (
    <ListPage<Row>
      resource="analytic-balances"
      subtitle={t('accounting.analyticText')}
      sort={{ field: 'balance', order: 'ASC' }}
      filters={[
        dayFilter('from', 'filter.from'),
        dayFilter('to', 'filter.to'),
        choiceFilter(
          'account',
          'accounting.account',
          ['9110', '9111', '9120'].map((id) => ({ id, name: `budgetAccount.${id}` })),
        ),
      ]}
      actions={<Downloads />}
      opens={false}
      toPhoneRow={({ id, activityName, account, accountName, balance }) => ({
        id,
        primary: activityName,
        secondary: `${account} · ${accountName}`,
        amount: <MoneyText value={balance} strong />,
      })}
    >
      <DataTable.Col source="activityName" disableSort />
      <DataTable.Col
        source="account"
        render={({ account, accountName }: Row) => <Stacked first={accountName} second={account} />}
      />
      {moneyColumn('opening', { sorts: true, isNeutral: true })}
      {moneyColumn('debit', { sorts: true })}
      {moneyColumn('credit', { sorts: true })}
      {moneyColumn('balance', { sorts: true, isStrong: true, isNeutral: true })}
    </ListPage>
  );
}

function Downloads() {
  const { filterValues } = useListContext();
  const query = { ...thisYear(), ...(filterValues as Record<string, string>) };
  return <TableDownloads path="/analytic-balances" query={query} name={`analytic-${query.from}-${query.to}`} />;
}
