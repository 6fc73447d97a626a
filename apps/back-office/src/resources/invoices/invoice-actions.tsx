import {
  creditNotesCredit,
  type InvoiceFileDto,
  invoicesReject,
  invoicesValidate,
  writeOffsAsk,
} from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { useNavigate } from 'react-router-dom';
import { ActionButton } from '../../shell/action-button';
import { InvoiceDocuments } from './invoice-documents';

const owed = ['issued', 'sent', 'partly-paid', 'overdue'];
const creditable = ['issued', 'sent', 'partly-paid', 'paid', 'overdue'];

/** What can be decided about an invoice in its present state. */
export function InvoiceActions({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const navigate = useNavigate();
  const { id, number, state, kind, gross, client } = invoice;
  const path = { id };
  return (
    <>
      <InvoiceDocuments invoice={invoice} />
      {state === 'to-validate' && (
        <>
          <ActionButton
            label={t('invoice.refuse')}
            permission="invoicing.invoice.validate"
            send={({ reason }) => invoicesReject({ path, body: { comment: reason } })}
            title={t('invoice.refuseTitle')}
            text={t('invoice.refuseText')}
            reason="comment"
            done={t('invoice.refused')}
          />
          <ActionButton
            label={t('invoice.validate')}
            permission="invoicing.invoice.validate"
            send={({ headers }) => invoicesValidate({ path, headers })}
            title={t('invoice.validateTitle')}
            text={t('invoice.validateText', { client: client.name, amount: money(gross) })}
            done={({ number: given }) => t('invoice.validated', { number: given })}
            button={{ variant: 'contained' }}
          />
        </>
      )}
      {kind === 'invoice' && owed.includes(state) && (
        <ActionButton
          label={t('writeOff.propose')}
          permission="invoicing.write-off.propose"
          send={({ reason }) => writeOffsAsk({ path, body: { reason } })}
          title={t('writeOff.proposeTitle', { name: number })}
          text={t('writeOff.proposeText')}
          reason="reason"
          isDanger
          done={t('writeOff.proposed')}
        />
      )}
      {kind === 'invoice' && creditable.includes(state) && (
        <ActionButton
          label={t('invoice.credit')}
          permission="invoicing.invoice.credit"
          send={({ headers, reason }) => creditNotesCredit({ path, headers, body: { reason } })}
          title={t('invoice.creditTitle', { name: number })}
          text={t('invoice.creditText', { amount: money(gross) })}
          reason="reason"
          isDanger
          done={t('invoice.credited')}
          onDone={(note) => void navigate(`/invoices/${note.id}/show`)}
        />
      )}
    </>
  );
}
