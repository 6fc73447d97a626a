import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

export interface FigureColumn<Row> {
  key: string;
  label: string;
  render: (row: Row) => ReactNode;
  isRight?: boolean;
}

interface FiguresTableProps<Row> {
  label: string;
  columns: FigureColumn<Row>[];
  rows: Row[];
  idOf: (row: Row) => string;
  isStrong?: (row: Row) => boolean;
  /** One cell a column, under the rows. */
  footer?: ReactNode[];
}

/** A dense table of figures; what does not fit scrolls within it, by the keyboard too. */
export function FiguresTable<Row>({ label, columns, rows, idOf, isStrong, footer }: FiguresTableProps<Row>) {
  const alignOf = (column: FigureColumn<Row>) => (column.isRight ? 'right' : 'left');
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums', '& td, & th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.key} align={alignOf(column)}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={idOf(row)} hover sx={isStrong?.(row) ? { '& td': { fontWeight: 650 } } : undefined}>
              {columns.map((column) => (
                <TableCell key={column.key} align={alignOf(column)}>
                  {column.render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
          {footer && (
            <TableRow sx={{ '& td': { fontWeight: 650, borderBottom: 0 } }}>
              {columns.map((column, index) => (
                <TableCell key={column.key} align={alignOf(column)}>
                  {footer[index]}
                </TableCell>
              ))}
            </TableRow>
          )}
        </TableBody>
      </Table>
    </Box>
  );
}
