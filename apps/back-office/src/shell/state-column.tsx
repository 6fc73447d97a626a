import { DataTable, type RaRecord } from 'react-admin';
import { type OfficeState, StatePill } from './state-pill';

/** The state of the record of each row. */
export const stateColumn = (kind: OfficeState, source = 'status') => (
  <DataTable.Col
    key={source}
    source={source}
    disableSort
    render={(row: RaRecord) => <StatePill kind={kind} state={String(row[source])} />}
  />
);
