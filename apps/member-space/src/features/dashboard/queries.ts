import { requestJson } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';
import type { Dashboard } from './types';

export const dashboardQuery = queryOptions({
  queryKey: ['dashboard'],
  queryFn: () => requestJson<Dashboard>('/me/dashboard'),
});
