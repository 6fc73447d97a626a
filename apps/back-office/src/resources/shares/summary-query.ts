import { shareRegisterSummary } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';

export const summaryQuery = queryOptions({
  queryKey: ['share-register', 'summary'],
  queryFn: () => shareRegisterSummary(),
});
