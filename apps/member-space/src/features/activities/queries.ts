import {
  activitiesOwn,
  budgetsBudget,
  budgetsLines,
  budgetsOwn,
  budgetsReservations,
  budgetsUnpaid,
  statementsBridge,
  statementsStatement,
  statementsTreasury,
} from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

/** Nobody has more Activités than a page holds. */
export const activitiesQuery = queryOptions({
  queryKey: ['activities'],
  queryFn: async () => (await activitiesOwn({ query: { perPage: 50 } })).items,
});

export const budgetsQuery = queryOptions({ queryKey: ['budgets'], queryFn: () => budgetsOwn() });

export const budgetQuery = (id: string) =>
  queryOptions({ queryKey: ['budgets', id], queryFn: () => budgetsBudget({ path: { id } }) });

export const bridgeQuery = (id: string) =>
  queryOptions({ queryKey: ['budgets', id, 'bridge'], queryFn: () => statementsBridge({ path: { id } }) });

export const statementQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: ['budgets', id, 'statement', year],
    queryFn: () => statementsStatement({ path: { id }, query: { year } }),
  });

export const treasuryQuery = (id: string) =>
  queryOptions({ queryKey: ['budgets', id, 'treasury'], queryFn: () => statementsTreasury({ path: { id } }) });

export const unpaidQuery = (id: string) =>
  queryOptions({ queryKey: ['budgets', id, 'unpaid'], queryFn: () => budgetsUnpaid({ path: { id } }) });

export const reservationsQuery = (id: string) =>
  queryOptions({ queryKey: ['budgets', id, 'reservations'], queryFn: () => budgetsReservations({ path: { id } }) });

const PAGE = 50;

export interface LinesOf {
  figure?: 'paid';
  category?: string;
  year?: number;
  month?: number;
}

export const budgetLinesQuery = (id: string, of: LinesOf = {}) =>
  infiniteQueryOptions({
    queryKey: ['budgets', id, 'lines', of],
    queryFn: ({ pageParam }) => budgetsLines({ path: { id }, query: { ...of, before: pageParam || undefined } }),
    initialPageParam: '',
    getNextPageParam: (lines) => (lines.length < PAGE ? undefined : lines.at(-1)?.cursor),
  });
