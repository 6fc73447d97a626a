import type { RegisterLineDto } from '@coopera/api-client';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';

/** The register of shares: operations in order, without a gap. */
export default function ShareRegister() {
  return (
    <ListPage<RegisterLineDto & { id: string }>
      resource="share-register"
      sort={{ field: 'operation', order: 'DESC' }}
      filters={[searchFilter('filter.searchHolder')]}
      opens={false}
      toPhoneRow={(line) => ({
        id: String(line.operation),
        primary: line.holderName,
        secondary: [line.operation, line.holderNumber].filter(Boolean).join(' · '),
        amount: <MoneyText value={line.amount} strong />,
      })}
    >
      {countColumn('operation', { sorts: true })}
      <DataTable.Col
        source="holderName"
        render={({ holderName, holderNumber }: RegisterLineDto) => <Stacked first={holderName} second={holderNumber} />}
      />
      {textColumn('shareClass')}
      {countColumn('count')}
      {moneyColumn('price')}
      {moneyColumn('amount', { isStrong: true })}
      {dateColumn('subscribedOn')}
      {dateColumn('paidOn', { sorts: true })}
    </ListPage>
  );
}
