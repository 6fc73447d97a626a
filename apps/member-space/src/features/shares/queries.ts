import { ownSharesOwn, ownSharesSubscribe } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';

export const sharesQuery = queryOptions({ queryKey: ['shares'], queryFn: () => ownSharesOwn() });

export const subscribe = (count: number, idempotencyKey: string) =>
  ownSharesSubscribe({ body: { count }, headers: { 'Idempotency-Key': idempotencyKey } });
