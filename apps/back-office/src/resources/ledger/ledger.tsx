import type { TrialBalanceLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { moneyColumn } from '../../shell/columns';
import { choiceFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { BookChecks } from './book-checks';
import { ClosePeriod } from './close-period';
import { ExportJournal } from './export-journal';

const ledgers = ['statutory', 'budget'];
const views = Object.fromEntries(ledgers.map((ledger) => [ledger, { ledger }]));

/** The trial balance of both ledgers; each sums to zero. */
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
      ]}
      actions={
        <>
          <BookChecks />
          <ClosePeriod />
          <ExportJournal />
        </>
      }
      opens={false}
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
      {moneyColumn('debit', { sorts: true })}
      {moneyColumn('credit', { sorts: true })}
      {moneyColumn('balance', { sorts: true, isStrong: true, isNeutral: true })}
    </ListPage>
  );
}
