import type { DataListRow } from '@coopera/ui';
import type { ReactElement, ReactNode } from 'react';
import { ListBase, type RaRecord, type SortPayload } from 'react-admin';
import { ListBody } from './list-body';

export interface ListPageProps<Row extends RaRecord> {
  resource: string;
  sort: SortPayload;
  /** Built-in views by name; their labels are the texts "views.<resource>.<name>". */
  views?: Record<string, Record<string, unknown>>;
  filters?: ReactElement[];
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** What can be done with the selected rows. */
  bulk?: ReactElement;
  hiddenColumns?: string[];
  /** Whether a click opens the record. */
  opens?: boolean;
  refetchInterval?: number;
  toPhoneRow: (row: Row) => DataListRow;
  /** The columns of the grid. */
  children: ReactNode;
}

/** Every list of the office: title, views, filters, grid or cards, pages. */
export function ListPage<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { resource, sort, refetchInterval } = props;
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      storeKey={`list.${resource}`}
      queryOptions={{ refetchInterval }}
    >
      <ListBody {...props} />
    </ListBase>
  );
}
