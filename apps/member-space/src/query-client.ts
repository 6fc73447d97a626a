import { ApiError } from '@coopera/api-client';
import { i18next } from '@coopera/i18n';
import { QueryClient } from '@tanstack/react-query';

/** A refusal is final; only a failing network or server is worth asking again. */
const isWorthRetrying = (count: number, error: unknown): boolean =>
  count < 1 && !(error instanceof ApiError && error.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: isWorthRetrying } },
});

/** Labels written by the API follow the language of the screen. */
i18next.on('languageChanged', () => void queryClient.invalidateQueries());
