import type { Money } from '@coopera/i18n';
import { DateText, MoneyText, type StatusKind, StatusPill } from '@coopera/ui';
import { DataTable, type RaRecord } from 'react-admin';

const right = { textAlign: 'right', '& .MuiTableSortLabel-root': { flexDirection: 'row-reverse' } } as const;

/** An amount, at the right, red below zero. */
export const moneyColumn = (source: string, isStrong = false) => (
  <DataTable.Col
    key={source}
    source={source}
    sx={right}
    render={(row: RaRecord) => row[source] && <MoneyText value={row[source] as Money} signed strong={isStrong} />}
  />
);

export const dateColumn = (source: string, style: 'medium' | 'date-time' = 'medium') => (
  <DataTable.Col
    key={source}
    source={source}
    render={(row: RaRecord) => <DateText value={row[source]} style={style} />}
  />
);

export const statusColumn = (kind: StatusKind, source = 'state') => (
  <DataTable.Col
    key={source}
    source={source}
    render={(row: RaRecord) => <StatusPill kind={kind} status={String(row[source])} />}
  />
);

export const textColumn = (source: string) => <DataTable.Col key={source} source={source} />;

export const countColumn = (source: string) => <DataTable.NumberCol key={source} source={source} />;
