import { quotesMake } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, showProblem } from '@coopera/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { forgetDraft } from '../../session/drafts';
import { type SaleValues, toLines } from '../invoices/form-values';

export const DRAFT = 'new-quote';
/** Fields that the form names otherwise than the API. */
const renamed = { clientId: 'client', title: 'subject', validDays: 'days' };

export function useSendQuote({ setError }: UseFormReturn<SaleValues>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const [isSending, setSending] = useState(false);

  async function send({ activityId, client, language, subject, days, lines }: SaleValues): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      const { id } = await quotesMake({
        body: {
          activityId,
          clientId: client?.id ?? '',
          title: subject.trim(),
          language,
          validDays: Number(days),
          lines: toLines(lines),
        },
      });
      forgetDraft(DRAFT);
      await queryClient.invalidateQueries();
      notify(t('quoteForm.created'));
      await navigate(`/devis/${id}`, { replace: true });
    } catch (error) {
      if (!showProblem(error, setError, renamed)) setProblem(error);
    } finally {
      setSending(false);
    }
  }

  return { send, problem, isSending };
}
