import { useTranslation } from '@coopera/i18n';
import { notify, showProblem } from '@coopera/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { forgetDraft } from '../../session/drafts';
import { type ApplyValues, toDraft } from './apply-values';
import { keepDraftOf, submit } from './queries';

export const applySteps = ['situation', 'evidence', 'account', 'review'] as const;

/** Keeps what is written before each next step, and sends it after the last. */
export function useApplySteps(
  form: UseFormReturn<ApplyValues>,
  campaignId: string,
  draft: string,
  known: string | undefined,
) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [step, setStep] = useState(0);
  const [id, setId] = useState(known);
  const keeping = useMutation({
    mutationFn: async (values: ApplyValues) => {
      const kept = await keepDraftOf(campaignId, toDraft(values));
      forgetDraft(draft);
      setId(kept.id);
      if (step === applySteps.length - 1) await submit(kept.id);
      return kept.id;
    },
    async onSuccess(kept) {
      if (step < applySteps.length - 1) return setStep(step + 1);
      await queryClient.invalidateQueries({ queryKey: ['solidarity'] });
      notify(t('solidarity.sent'));
      void navigate(`/solidarite/demandes/${kept}`);
    },
    onError: (error) => showProblem(error, form.setError),
  });
  return {
    step,
    id,
    back: () => setStep(step - 1),
    next: form.handleSubmit((values) => keeping.mutate(values)),
    problem: keeping.error,
    isBusy: keeping.isPending,
  };
}
