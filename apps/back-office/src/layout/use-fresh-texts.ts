import { i18next } from '@coopera/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Labels written by the API follow the language of the screen. */
export function useFreshTexts(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const refetch = () => void queryClient.invalidateQueries();
    i18next.on('languageChanged', refetch);
    return () => i18next.off('languageChanged', refetch);
  }, [queryClient]);
}
