import { useTranslation } from '@coopera/i18n';
import { notify, showProblem } from '@coopera/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { type ContractValues, toNewContract } from './contract-values';
import { createContract } from './queries';

export function useSendContract({ setError }: UseFormReturn<ContractValues>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const intention = useRef(crypto.randomUUID());
  const [problem, setProblem] = useState<unknown>();
  const [isSending, setSending] = useState(false);

  async function send(values: ContractValues): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      const { id } = await createContract(toNewContract(values), intention.current);
      await queryClient.invalidateQueries();
      notify(t('contractForm.created'));
      await navigate(`/contrats/${id}`, { replace: true });
    } catch (error) {
      intention.current = crypto.randomUUID();
      if (!showProblem(error, setError)) setProblem(error);
    } finally {
      setSending(false);
    }
  }

  return { send, problem, isSending };
}
