import {
  internalOrdersAnswer,
  internalOrdersMake,
  internalOrdersOne,
  internalOrdersOwn,
  internalOrdersPartners,
  type NewInternalOrderDto,
  nextPage,
  type OrderAnswerDto,
} from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const internalOrdersQuery = infiniteQueryOptions({
  queryKey: ['internal-orders'],
  queryFn: ({ pageParam }) => internalOrdersOwn({ query: { page: pageParam } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});

export const internalOrderQuery = (id: string) =>
  queryOptions({ queryKey: ['internal-orders', id], queryFn: () => internalOrdersOne({ path: { id } }) });

export const partnersQuery = (q: string) =>
  queryOptions({
    queryKey: ['order-partners', q],
    queryFn: ({ signal }) => internalOrdersPartners({ query: { q }, signal }),
    enabled: q.length > 1,
  });

/** @param key one per intention: sent twice, it is done once */
export const proposeOrder = (body: NewInternalOrderDto, key: string): Promise<{ id: string }> =>
  internalOrdersMake({ body, headers: { 'Idempotency-Key': key } });

export const answerOrder = (id: string, body: OrderAnswerDto, key: string): Promise<unknown> =>
  internalOrdersAnswer({ path: { id }, body, headers: { 'Idempotency-Key': key } });
