import { contractsAccept, useIntention } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, showProblem } from '@coopera/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { type ContractValues, toNewContract } from './contract-values';

/** Asks once more, then makes the contract; a refusal is shown beside its field and nothing typed is lost. */
export function useSendContract({ setError }: UseFormReturn<ContractValues>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const intentionOf = useIntention();
  const [asked, setAsked] = useState<ContractValues>();
  const [problem, setProblem] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const giveUp = () => setAsked(undefined);

  async function accept(values: ContractValues): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      const body = toNewContract(values);
      const { id } = await contractsAccept({ body, headers: { 'Idempotency-Key': intentionOf(body) } });
      await queryClient.invalidateQueries();
      notify(t('contractForm.created'));
      await navigate(`/contrats/${id}`, { replace: true });
    } catch (error) {
      giveUp();
      if (!showProblem(error, setError)) setProblem(error);
    } finally {
      setSending(false);
    }
  }

  return { ask: setAsked, accept, giveUp, asked, problem, isSending };
}
