import { useTranslation } from '@coopera/i18n';
import { notify, showProblem } from '@coopera/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { forgetDraft } from '../../session/drafts';
import { type InvoiceValues, toNewInvoice } from './form-values';
import { createInvoice } from './queries';
import { DRAFT } from './use-kept-draft';

/** Sends the invoice; a refusal is shown beside its field and nothing typed is lost. */
export function useSendInvoice({ setError }: UseFormReturn<InvoiceValues>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const intention = useRef(crypto.randomUUID());
  const [problem, setProblem] = useState<unknown>();
  const [isSending, setSending] = useState(false);

  async function send(values: InvoiceValues, submit: boolean): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      const { id } = await createInvoice(toNewInvoice(values, submit), intention.current);
      forgetDraft(DRAFT);
      await queryClient.invalidateQueries();
      notify(submit ? t('invoiceForm.submitted') : t('invoiceForm.saved'));
      await navigate(`/factures/${id}`, { replace: true });
    } catch (error) {
      intention.current = crypto.randomUUID();
      if (!showProblem(error, setError)) setProblem(error);
    } finally {
      setSending(false);
    }
  }

  return { send, problem, isSending };
}
