import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';

/** Why the adviser sent the invoice back. */
export function AdviserComment({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  if (invoice.state !== 'rejected' || !invoice.comment) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>{t('invoice.sentBack')}</AlertTitle>
      {invoice.comment}
    </Alert>
  );
}
