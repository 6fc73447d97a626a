import { invoicesChange, invoicesCreate, useIntention } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, showProblem } from '@coopera/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { forgetDraft } from '../../session/drafts';
import { type SaleValues, toDraft } from './form-values';
import { submitInvoice } from './queries';

/** Fields that the form names otherwise than the API. */
const renamed = { clientId: 'client', termDays: 'days', buyerReference: 'reference' };

/** Saves the draft, then hands it to the adviser; a refusal is shown beside its field and nothing typed is lost. */
export function useSendInvoice({ setError }: UseFormReturn<SaleValues>, draft: string, invoiceId?: string) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const intentionOf = useIntention();
  /** Known once the draft is saved: a second attempt changes it, and makes no other. */
  const saved = useRef(invoiceId);
  const [problem, setProblem] = useState<unknown>();
  const [isSending, setSending] = useState(false);

  async function save(values: SaleValues): Promise<string> {
    const body = toDraft(values);
    if (saved.current) await invoicesChange({ path: { id: saved.current }, body });
    else saved.current = (await invoicesCreate({ body, headers: { 'Idempotency-Key': intentionOf(body) } })).id;
    return saved.current;
  }

  async function send(values: SaleValues, submit: boolean): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      const id = await save(values);
      if (submit) await submitInvoice(id);
      forgetDraft(draft);
      await queryClient.invalidateQueries();
      notify(submit ? t('invoiceForm.submitted') : t('invoiceForm.saved'));
      await navigate(`/factures/${id}`, { replace: true });
    } catch (error) {
      if (!showProblem(error, setError, renamed)) setProblem(error);
    } finally {
      setSending(false);
    }
  }

  return { send, problem, isSending };
}
