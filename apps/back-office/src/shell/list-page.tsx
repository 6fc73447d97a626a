import type { DataListRow } from '@coopera/ui';
import type { ReactElement, ReactNode } from 'react';
import { ListBase, type RaRecord, type SortPayload } from 'react-admin';
import { ListBody } from './list-body';

export interface ListPageProps<Row extends RaRecord> {
  resource: string;
  /** The order to begin with; the API's own where it is left out. */
  sort?: SortPayload;
  /** What the page is about, under its title. */
  subtitle?: ReactNode;
  /** The text that names the page, where it is not "nav.<resource>". */
  titleKey?: string;
  /** Between the title and the list. */
  above?: ReactNode;
  /** Built-in views by name; their labels are the texts "views.<resource>.<name>". */
  views?: Record<string, Record<string, unknown>>;
  filters?: ReactElement[];
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** In the list, above its rows. */
  beforeGrid?: ReactNode;
  /** What can be done with the selected rows. */
  bulk?: ReactElement;
  hiddenColumns?: string[];
  /** Whether a click opens the record, or where it goes. */
  opens?: boolean | ((id: string) => string);
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
      queryOptions={{ refetchInterval, onError: () => undefined }}
    >
      <ListBody {...props} />
    </ListBase>
  );
}
