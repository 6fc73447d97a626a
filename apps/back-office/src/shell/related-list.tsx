import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { DataTable, Pagination, ReferenceManyField, type SortPayload } from 'react-admin';
import { EmptyRelated } from './empty-related';

interface RelatedListProps {
  resource: string;
  target: string;
  sort: SortPayload;
  opens?: boolean;
  filter?: Record<string, unknown>;
  children: ReactNode;
}

/** Records that belong to the one on the page. */
export function RelatedList({ resource, target, sort, opens = true, filter, children }: RelatedListProps) {
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <ReferenceManyField
        reference={resource}
        target={target}
        sort={sort}
        filter={filter}
        perPage={10}
        pagination={<Pagination rowsPerPageOptions={[10]} />}
      >
        <DataTable size="small" rowClick={opens ? 'show' : false} bulkActionButtons={false} empty={<EmptyRelated />}>
          {children}
        </DataTable>
      </ReferenceManyField>
    </Card>
  );
}
