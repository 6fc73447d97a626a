import { DataList, type DataListRow, LoadingRows } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type RaRecord, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyList } from './empty-list';

interface PhoneListProps<Row extends RaRecord> {
  resource: string;
  toRow: (row: Row) => DataListRow;
  opens: boolean | ((id: string) => string);
}

/** A grid does not fit a phone: two lines a record do. */
export function PhoneList<Row extends RaRecord>({ resource, toRow, opens }: PhoneListProps<Row>) {
  const { data, isPending } = useListContext<Row>();
  if (isPending) return <LoadingRows />;
  if (!data?.length) return <EmptyList />;
  const pathOf = (id: string) =>
    typeof opens === 'function' ? opens(id) : opens ? `/${resource}/${id}/show` : undefined;
  const rows = data.map((row) => ({ to: pathOf(String(row.id)), ...toRow(row) }));
  return (
    <Box sx={{ px: 2, pb: 1 }}>
      <DataList link={Link} rows={rows} />
    </Box>
  );
}
