import Box from '@mui/material/Box';
import { BulkActionsToolbar, DataTable, type RaRecord, useListContext } from 'react-admin';
import { EmptyList } from './empty-list';
import type { ListPageProps } from './list-page';
import { LoadingGrid } from './loading-grid';

export function Grid<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { bulk, hiddenColumns, opens = true, children } = props;
  const { isPending } = useListContext();
  if (isPending) return <LoadingGrid />;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <DataTable
        rowClick={typeof opens === 'function' ? (id) => opens(String(id)) : opens && 'show'}
        size="small"
        hover
        hiddenColumns={hiddenColumns}
        empty={<EmptyList />}
        bulkActionButtons={bulk ?? false}
        bulkActionsToolbar={bulk ? <BulkActionsToolbar>{bulk}</BulkActionsToolbar> : undefined}
      >
        {children}
      </DataTable>
    </Box>
  );
}
