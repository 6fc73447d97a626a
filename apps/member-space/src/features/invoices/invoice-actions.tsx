import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import CodeOutlined from '@mui/icons-material/CodeOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { FileButton } from '../documents/file-button';
import { isEditable } from './is-editable';
import { submitInvoice } from './queries';

/** What can be done with an invoice in its present state; nothing else is offered. */
export function InvoiceActions({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { id, number, kind } = invoice;
  const submission = useMutation({
    mutationFn: () => submitInvoice(id),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      notify(t('invoiceForm.submitted'));
    },
    onError: (error) => notify(error.message, 'error'),
  });
  if (isEditable(invoice))
    return (
      <>
        <Button component={Link} to={`/factures/${id}/modifier`} variant="outlined" startIcon={<EditOutlined />}>
          {t('invoice.edit')}
        </Button>
        <Button variant="contained" loading={submission.isPending} onClick={() => submission.mutate()}>
          {t('invoiceForm.submit')}
        </Button>
      </>
    );
  if (!number) return null;
  return (
    <>
      <FileButton path={`/invoices/${id}/pdf`} name={`${number}.pdf`} label={t('invoice.pdf')} />
      {(kind === 'invoice' || invoice.documents.includes('invoice-ubl')) && (
        <FileButton
          path={`/invoices/${id}/ubl`}
          name={`${number}.xml`}
          label={t('invoice.ubl')}
          icon={<CodeOutlined />}
        />
      )}
    </>
  );
}
