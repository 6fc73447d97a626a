import { requestJson } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';

export interface Me {
  memberId: string;
  number: string;
  firstName: string;
  displayName: string;
  adviser: { id: string; displayName: string; email: string; phone: string | null; office: string } | null;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => requestJson<Me>('/me'),
  staleTime: Number.POSITIVE_INFINITY,
});
