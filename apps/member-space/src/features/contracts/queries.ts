import {
  type ContractFileDto,
  contractsCancel,
  contractsFile,
  contractsOwn,
  nextPage,
  type SimulationRequestDto,
  simulationsSimulate,
} from '@coopera/api-client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

export type ContractStatus = ContractFileDto['status'];
export type WorkerStatus = ContractFileDto['workerStatus'];
export type SimulationMode = SimulationRequestDto['mode'];

export const contractsQuery = infiniteQueryOptions({
  queryKey: ['contracts'],
  queryFn: ({ pageParam }) => contractsOwn({ query: { page: pageParam, sort: '-startsOn' } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});

const isOnItsWay = (contract: ContractFileDto | undefined): boolean =>
  contract?.status === 'accepted' && ['waiting', 'queued', 'sent'].includes(contract.dimona);

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: () => contractsFile({ path: { id } }),
    refetchInterval: ({ state }) => (isOnItsWay(state.data) ? 3000 : false),
  });

export const simulationQuery = (body: SimulationRequestDto, enabled: boolean) =>
  queryOptions({
    queryKey: ['simulation', body],
    queryFn: ({ signal }) => simulationsSimulate({ body, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: enabled && Number(body.amount.amount) > 0,
  });

export const cancelContract = (id: string, reason: string): Promise<unknown> =>
  contractsCancel({ path: { id }, body: { reason } });
