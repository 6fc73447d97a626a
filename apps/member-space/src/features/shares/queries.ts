import { requestJson } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';
import type { ShareAccount } from './types';

export const sharesQuery = queryOptions({
  queryKey: ['shares'],
  queryFn: () => requestJson<ShareAccount>('/me/shares'),
});

export const subscribe = (count: number, idempotencyKey: string): Promise<ShareAccount> =>
  requestJson('/me/shares/subscriptions', { method: 'POST', body: { count }, idempotencyKey });
