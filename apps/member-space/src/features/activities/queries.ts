import { requestJson, type Stretch } from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ActivityDetail, ActivitySummary, BudgetMovement } from './types';

export const activitiesQuery = queryOptions({
  queryKey: ['activities'],
  queryFn: () => requestJson<{ items: ActivitySummary[] }>('/me/activities'),
});

export const activityQuery = (id: string) =>
  queryOptions({ queryKey: ['activities', id], queryFn: () => requestJson<ActivityDetail>(`/me/activities/${id}`) });

export const movementsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['activities', id, 'movements'],
    queryFn: ({ pageParam }) =>
      requestJson<Stretch<BudgetMovement>>(`/me/activities/${id}/movements`, { query: { after: pageParam } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
