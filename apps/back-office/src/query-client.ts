import { QueryClient } from '@tanstack/react-query';

const isRefusal = (error: unknown): boolean => {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status < 500;
};

/** Remembers what was read. What the API refuses is not asked again; what did not arrive is, twice. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: (failures, error) => !isRefusal(error) && failures < 2 } },
  });
