import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { keepDraft } from '../../session/drafts';
import type { SaleValues } from './form-values';

/** Keeps every change in this browser, half a second after the last key. */
export function useKeptDraft({ subscribe }: UseFormReturn<SaleValues>, name: string): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        timer = setTimeout(() => keepDraft(name, values), 500);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, name]);
}
