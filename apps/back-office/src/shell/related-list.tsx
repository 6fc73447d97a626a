import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { DataTable, Pagination, ReferenceManyField, type SortPayload } from 'react-admin';
import { EmptyRelated } from './empty-related';
import { LoadingGrid } from './loading-grid';
import { RelatedError } from './related-error';

interface RelatedListProps {
  resource: string;
  target: string;
  sort?: SortPayload;
  /** Where a click goes; the page of the record where it is left out, nowhere when false. */
  opens?: false | ((id: string) => string);
  filter?: Record<string, unknown>;
  /** The records are read again when it changes. */
  version?: string;
  children: ReactNode;
}

/** Records that belong to the one on the page. */
export function RelatedList({ resource, target, sort, opens, filter, version, children }: RelatedListProps) {
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <ReferenceManyField
        reference={resource}
        target={target}
        sort={sort}
        filter={filter}
        perPage={10}
        queryOptions={{ meta: { version }, onError: () => undefined }}
        error={<RelatedError />}
        loading={<LoadingGrid />}
        pagination={<Pagination rowsPerPageOptions={[10]} />}
      >
        <DataTable
          size="small"
          rowClick={opens ? (id) => opens(String(id)) : (opens ?? 'show')}
          bulkActionButtons={false}
          empty={<EmptyRelated />}
        >
          {children}
        </DataTable>
      </ReferenceManyField>
    </Card>
  );
}
