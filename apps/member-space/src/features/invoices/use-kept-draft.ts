import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { keepDraft } from '../../session/drafts';
import type { InvoiceValues } from './form-values';

export const DRAFT = 'invoice';

/** Keeps every change in this browser, half a second after the last key. */
export function useKeptDraft({ subscribe }: UseFormReturn<InvoiceValues>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        timer = setTimeout(() => keepDraft(DRAFT, values), 500);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe]);
}
