import { activitiesOwn, budgetsBudget, budgetsLines, budgetsOwn } from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

/** Nobody has more Activités than a page holds. */
export const activitiesQuery = queryOptions({
  queryKey: ['activities'],
  queryFn: async () => (await activitiesOwn({ query: { perPage: 50 } })).items,
});

export const budgetsQuery = queryOptions({ queryKey: ['budgets'], queryFn: () => budgetsOwn() });

export const budgetQuery = (id: string) =>
  queryOptions({ queryKey: ['budgets', id], queryFn: () => budgetsBudget({ path: { id } }) });

const PAGE = 50;

export const budgetLinesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['budgets', id, 'lines'],
    queryFn: ({ pageParam }) => budgetsLines({ path: { id }, query: { before: pageParam || undefined } }),
    initialPageParam: '',
    getNextPageParam: (lines) => (lines.length < PAGE ? undefined : lines.at(-1)?.cursor),
  });
