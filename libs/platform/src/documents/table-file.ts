import { defineErrors } from '@coopera/kernel';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** How a column is written: amounts are decimal text ("1234.56") in the rows, and numbers in a spreadsheet. */
export interface TableColumn {
  title: string;
  kind: 'text' | 'money' | 'day' | 'count';
}

export type TableCell = string | number | null;

export interface TableFile {
  /** Without extension. */
  name: string;
  columns: TableColumn[];
  rows: AsyncIterable<TableCell[]> | Iterable<TableCell[]>;
}

/** A workbook is made whole in memory (about 1 kB a row): what is longer is had as CSV, which is streamed. */
export const XLSX_ROW_CAP = 50_000;

export const tableErrors = defineErrors('table', {
  'too-many-rows': {
    kind: 'refused',
    title: {
      fr: 'Ce tableau dépasse {cap} lignes : choisissez une période plus courte, ou le format CSV qui n’a pas de limite.',
      nl: 'Deze tabel telt meer dan {cap} regels: kies een kortere periode, of het CSV-formaat dat geen limiet heeft.',
      en: 'This table has more than {cap} rows: choose a shorter period, or the CSV format, which has no limit.',
    },
  },
});

/** A text cell of a CSV file. A leading =, +, - or @ would be a formula when a spreadsheet opens it. */
export const quoted = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replace(/"/g, '""')}"`;

const csvCell = (cell: TableCell | undefined, { kind }: TableColumn): string =>
  cell === null || cell === undefined ? '' : kind === 'text' ? quoted(String(cell)) : String(cell);

/** Semicolons, decimal point, quoted text; row by row, so that memory stays bounded. */
export async function* csvOf({ columns, rows }: TableFile): AsyncGenerator<string> {
  yield `${columns.map(({ title }) => quoted(title)).join(';')}\r\n`;
  for await (const row of rows) yield `${columns.map((column, index) => csvCell(row[index], column)).join(';')}\r\n`;
}

/** @throws DomainError table.too-many-rows above `cap` rows */
export async function xlsxOf({ name, columns, rows }: TableFile, cap = XLSX_ROW_CAP): Promise<Buffer> {
  const data: SheetData = [columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }))];
  for await (const row of rows) {
    if (data.length > cap) throw tableErrors.fail('too-many-rows', { cap });
    data.push(columns.map((column, index) => xlsxCell(row[index] ?? null, column)));
  }
  return writeExcelFile(data, {
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: kind === 'text' ? 32 : 15 })),
  }).toBuffer();
}

function xlsxCell(cell: TableCell, { kind }: TableColumn): SheetData[number][number] {
  if (cell === null) return null;
  if (kind === 'money') return { value: Number(cell), type: Number, format: '#,##0.00' };
  if (kind === 'count') return { value: Number(cell), type: Number };
  if (kind === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: String(cell), type: String };
}
