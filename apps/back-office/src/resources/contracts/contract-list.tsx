import type { ContractListItemDto } from '@coopera/api-client';
import { formatPeriod } from '@coopera/i18n';
import { Initials, MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

const views = { accepted: { status: ['accepted'] }, declared: { status: ['declared'] }, paid: { status: ['paid'] } };

export default function ContractList() {
  return (
    <ListPage<ContractListItemDto>
      resource="contracts"
      sort={{ field: 'startsOn', order: 'DESC' }}
      views={views}
      filters={[
        searchFilter('filter.searchContract'),
        stateFilter('contractState', ['accepted', 'declared', 'paid', 'cancelled']),
      ]}
      hiddenColumns={['place', 'budgetNeeded']}
      toPhoneRow={(contract) => ({
        id: contract.id,
        primary: contract.workerName,
        secondary: `${contract.title} · ${formatPeriod(contract.startsOn, contract.endsOn)}`,
        amount: <MoneyText value={contract.gross} strong />,
        status: <StatePill kind="contractState" state={contract.status} />,
      })}
    >
      <DataTable.Col
        source="workerName"
        render={({ workerName, number }: ContractListItemDto) => (
          <Stacked lead={<Initials name={workerName} size={28} />} first={workerName} second={number} />
        )}
      />
      {textColumn('title')}
      <DataTable.Col
        source="startsOn"
        render={({ startsOn, endsOn }: ContractListItemDto) => formatPeriod(startsOn, endsOn)}
      />
      {stateColumn('contractState')}
      {stateColumn('dimonaState', 'dimona')}
      {textColumn('activityName')}
      {textColumn('place')}
      {moneyColumn('gross', { sorts: true })}
      {moneyColumn('net', { isStrong: true })}
      {moneyColumn('budgetNeeded', { sorts: true })}
    </ListPage>
  );
}
