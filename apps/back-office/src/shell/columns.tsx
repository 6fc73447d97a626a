import type { Money } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import { DataTable, type RaRecord } from 'react-admin';

interface ColumnOptions {
  /** The API can put the list in the order of this column. */
  sorts?: boolean;
  isStrong?: boolean;
  /** A minus is no bad news here: it says on which side the amount stands. */
  isNeutral?: boolean;
  style?: 'medium' | 'date-time';
}

/** Figures stand at the right of their column. */
export const right = { textAlign: 'right', '& .MuiTableSortLabel-root': { flexDirection: 'row-reverse' } } as const;

/** An amount, at the right, red below zero. */
export const moneyColumn = (
  source: string,
  { sorts = false, isStrong = false, isNeutral = false }: ColumnOptions = {},
) => (
  <DataTable.Col
    key={source}
    source={source}
    disableSort={!sorts}
    sx={right}
    render={(row: RaRecord) =>
      row[source] && <MoneyText value={row[source] as Money} signed={!isNeutral} strong={isStrong} />
    }
  />
);

export const dateColumn = (source: string, { sorts = false, style = 'medium' }: ColumnOptions = {}) => (
  <DataTable.Col
    key={source}
    source={source}
    disableSort={!sorts}
    render={(row: RaRecord) => <DateText value={row[source]} style={style} />}
  />
);

export const textColumn = (source: string, { sorts = false }: ColumnOptions = {}) => (
  <DataTable.Col key={source} source={source} disableSort={!sorts} />
);

export const countColumn = (source: string, { sorts = false }: ColumnOptions = {}) => (
  <DataTable.NumberCol key={source} source={source} disableSort={!sorts} />
);
