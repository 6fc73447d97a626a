import { download } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import CodeOutlined from '@mui/icons-material/CodeOutlined';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { submitInvoice } from './queries';
import type { InvoiceDetail } from './types';

const fileIcons = { pdf: <PictureAsPdfOutlined />, ubl: <CodeOutlined /> };
const fileTypes = { pdf: 'pdf', ubl: 'xml' };

/** What can be done with an invoice in its present state; nothing else is offered. */
export function InvoiceActions({ invoice }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const fail = (error: Error) => notify(error.message, 'error');
  const submission = useMutation({
    mutationFn: () => submitInvoice(invoice.id),
    onSuccess: () => queryClient.invalidateQueries(),
    onError: fail,
  });
  return (
    <>
      {invoice.files.map((kind) => (
        <Button
          key={kind}
          variant="outlined"
          startIcon={fileIcons[kind]}
          onClick={() =>
            download(`/me/invoices/${invoice.id}/${kind}`, `${invoice.number ?? invoice.id}.${fileTypes[kind]}`).catch(
              fail,
            )
          }
        >
          {t(`invoice.${kind}`)}
        </Button>
      ))}
      {invoice.state === 'draft' && (
        <Button variant="contained" loading={submission.isPending} onClick={() => submission.mutate()}>
          {t('invoiceForm.submit')}
        </Button>
      )}
    </>
  );
}
