import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DownloadButton } from '../../shell/download-button';

const files = [
  { kind: 'invoice-pdf', name: 'pdf', extension: 'pdf' },
  { kind: 'invoice-ubl', name: 'ubl', extension: 'xml' },
];

/** The documents that were sent, as they were sent. */
export function InvoiceDocuments({ invoice: { id, number, documents } }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  return files
    .filter(({ kind }) => documents.includes(kind))
    .map(({ kind, name, extension }) => (
      <DownloadButton
        key={kind}
        label={t(`invoice.${name}`)}
        path={`/invoices/${id}/${name}`}
        fileName={`${number ?? id}.${extension}`}
      />
    ));
}
