import type { RegisterLineDto } from '@coopera/api-client';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { stateColumn } from '../../shell/state-column';
import { HolderCell } from './holder-cell';

export const holderColumn = (
  <DataTable.Col
    key="holderName"
    source="holderName"
    render={({ holderId, holderName, holderNumber, municipality }: RegisterLineDto) => (
      <HolderCell id={holderId} name={holderName} number={holderNumber} place={municipality} />
    )}
  />
);

/** What an operation says, apart from its holder. */
export const operationColumns = [
  stateColumn('registerKind', 'kind'),
  textColumn('shareClass'),
  countColumn('count'),
  moneyColumn('price'),
  moneyColumn('amount', { isStrong: true }),
  dateColumn('subscribedOn'),
  dateColumn('paidOn', { sorts: true }),
  <DataTable.Col
    key="hash"
    source="hash"
    disableSort
    render={({ hash, corrects, reason }: RegisterLineDto) => (
      <span title={hash} style={{ fontFamily: 'ui-monospace, monospace', fontSize: '.74rem' }}>
        {hash.slice(0, 10)}… {corrects ? `↺ ${corrects} ${reason ?? ''}` : ''}
      </span>
    )}
  />,
];
