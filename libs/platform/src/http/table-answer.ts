import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { csvOf, type TableFile, xlsxOf } from '../documents/table-file';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table as a file to save: CSV is streamed, a workbook is made whole. Fails with: table.too-many-rows */
export async function tableAnswer(table: TableFile, format: TableFormat): Promise<StreamableFile> {
  const disposition = `attachment; filename="${table.name.replace(/[^\w. -]/g, '_')}.${format}"`;
  if (format === 'csv')
    return new StreamableFile(Readable.from(csvOf(table)), { type: 'text/csv; charset=utf-8', disposition });
  const bytes = await xlsxOf(table);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new StreamableFile(bytes, { type, disposition, length: bytes.length });
}
