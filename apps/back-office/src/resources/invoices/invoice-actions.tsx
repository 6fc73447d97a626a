import { useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import { DownloadButton } from '../../shell/download-button';
import type { InvoiceRecord } from './types';

const extensions = { pdf: 'pdf', ubl: 'xml' };
const creditable = ['issued', 'sent', 'partly-paid', 'paid', 'overdue'];

/** What can be decided about an invoice in its present state. */
export function InvoiceActions({ invoice }: { invoice: InvoiceRecord }) {
  const { t } = useTranslation();
  const { id, number, state, files } = invoice;
  const name = number ?? invoice.clientName;
  return (
    <>
      {files.map((kind) => (
        <DownloadButton
          key={kind}
          label={t(`invoice.${kind}`)}
          path={`/invoices/${id}/${kind}`}
          fileName={`${name}.${extensions[kind]}`}
        />
      ))}
      {state === 'to-validate' && (
        <>
          <ActionButton
            label={t('invoice.refuse')}
            permission="invoicing.invoice.validate"
            path={`/invoices/${id}/refusal`}
            title={t('invoice.refuseTitle')}
            asksReason
            done={t('invoice.refused')}
          />
          <ActionButton
            label={t('invoice.validate')}
            permission="invoicing.invoice.validate"
            path={`/invoices/${id}/validation`}
            title={t('invoice.validateTitle')}
            text={t('invoice.validateText')}
            done={t('invoice.validated')}
            button={{ variant: 'contained' }}
          />
        </>
      )}
      {creditable.includes(state) && (
        <ActionButton
          label={t('invoice.credit')}
          permission="invoicing.credit-note.issue"
          path={`/invoices/${id}/credit-note`}
          title={t('invoice.creditTitle', { name })}
          text={t('invoice.creditText')}
          asksReason
          isDanger
          done={t('invoice.credited')}
        />
      )}
    </>
  );
}
