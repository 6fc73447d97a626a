import { requestJson, type Stretch } from '@coopera/api-client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ContractDetail, ContractSummary, NewContract, Simulation, SimulationRequest } from './types';

export const contractsQuery = infiniteQueryOptions({
  queryKey: ['contracts'],
  queryFn: ({ pageParam }) =>
    requestJson<Stretch<ContractSummary>>('/me/employment-contracts', { query: { after: pageParam } }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: () => requestJson<ContractDetail>(`/me/employment-contracts/${id}`),
  });

export const simulationQuery = (body: SimulationRequest) =>
  queryOptions({
    queryKey: ['simulation', body],
    queryFn: ({ signal }) => requestJson<Simulation>('/me/pay-simulations', { method: 'POST', body, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: Number(body.budget.amount) > 0,
  });

export const createContract = (contract: NewContract, idempotencyKey: string): Promise<ContractDetail> =>
  requestJson('/me/employment-contracts', { method: 'POST', body: contract, idempotencyKey });

export const signContract = (id: string): Promise<ContractDetail> =>
  requestJson(`/me/employment-contracts/${id}/signature`, { method: 'POST' });
