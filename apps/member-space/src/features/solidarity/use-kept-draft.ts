import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { forgetDraft, keepDraft } from '../../session/drafts';
import { type ApplyValues, toDraft } from './apply-values';
import { keepDraftOf, solidarityQuery } from './queries';

/**
 * Keeps every change a second after the last key: in the cooperative's house, and in this browser only as long as the
 * house could not be reached. What is confided here is not left on a phone.
 */
export function useKeptDraft({ subscribe }: UseFormReturn<ApplyValues>, campaignId: string, name: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const keep = async (values: ApplyValues) => {
      keepDraft(name, values);
      await keepDraftOf(campaignId, toDraft(values));
      forgetDraft(name);
      await queryClient.invalidateQueries({ queryKey: solidarityQuery.queryKey, exact: true });
    };
    const stop = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        timer = setTimeout(() => keep(values).catch(() => undefined), 1000);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, campaignId, name, queryClient]);
}
