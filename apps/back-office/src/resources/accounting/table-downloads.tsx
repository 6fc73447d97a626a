import { toSearch } from '@coopera/api-client';
import { DownloadButton } from '../../shell/download-button';

interface TableDownloadsProps {
  /** Without the format. */
  path: string;
  query: Record<string, string | undefined>;
  /** Without extension. */
  name: string;
  formats?: readonly ('csv' | 'xlsx' | 'pdf')[];
}

/** The same table as a file: what is too long for a workbook is told to be had as CSV. */
export function TableDownloads({ path, query, name, formats = ['csv', 'xlsx'] }: TableDownloadsProps) {
  return formats.map((format) => (
    <DownloadButton
      key={format}
      label={format.toUpperCase()}
      path={`${path}${toSearch({ ...query, format })}`}
      fileName={`${name}.${format}`}
    />
  ));
}
