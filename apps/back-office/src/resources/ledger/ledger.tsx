import type { TrialBalanceLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable, useListContext } from 'react-admin';
import { moneyColumn } from '../../shell/columns';
import { choiceFilter, dayFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { thisYear } from '../accounting/periods';
import { TableDownloads } from '../accounting/table-downloads';
import { DownloadInvoices } from './download-invoices';
import { ExportJournal } from './export-journal';

const ledgers = ['statutory', 'budget'];
const views = Object.fromEntries(ledgers.map((ledger) => [ledger, { ledger }]));

/** The account of a row over this year, line by line. */
const accountPage = (id: string): string => {
  const [ledger, account] = id.split('.');
  const { from, to } = thisYear();
  return `/general-ledger?ledger=${ledger}&account=${account}&from=${from}&to=${to}`;
};

/** The trial balance of both ledgers over a period; each sums to zero. */
export default function Ledger() {
  const { t } = useTranslation();
  return (
    <ListPage<TrialBalanceLineDto & { id: string }>
      resource="trial-balance"
      titleKey="nav.ledger"
      subtitle={t('ledger.subtitle')}
      sort={{ field: 'account', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter('filter.searchAccount'),
        choiceFilter(
          'ledger',
          'ledger.which',
          ledgers.map((id) => ({ id, name: `ledger.${id}` })),
        ),
        dayFilter('from', 'filter.from'),
        dayFilter('to', 'filter.to'),
      ]}
      actions={
        <>
          <BalanceDownloads />
          <DownloadInvoices />
          <ExportJournal />
        </>
      }
      opens={accountPage}
      toPhoneRow={(line) => ({
        id: line.id,
        primary: `${line.account} · ${line.name}`,
        secondary: t(`ledger.${line.ledger}`),
        amount: <MoneyText value={line.balance} strong />,
      })}
    >
      <DataTable.Col
        source="account"
        render={({ account, name }: TrialBalanceLineDto) => <Stacked first={name} second={account} />}
      />
      <DataTable.Col source="ledger" render={({ ledger }: TrialBalanceLineDto) => t(`ledger.${ledger}`)} />
      {moneyColumn('opening', { sorts: true, isNeutral: true })}
      {moneyColumn('debit', { sorts: true })}
      {moneyColumn('credit', { sorts: true })}
      {moneyColumn('balance', { sorts: true, isStrong: true, isNeutral: true })}
    </ListPage>
  );
}

function BalanceDownloads() {
  const { from, to, ledger } = useListContext().filterValues as Record<string, string | undefined>;
  return (
    <TableDownloads
      path="/ledger/trial-balance"
      query={{ from: from || undefined, to: to || undefined, ledger: ledger || undefined }}
      name="trial-balance"
    />
  );
}
