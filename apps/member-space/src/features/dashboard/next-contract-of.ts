import type { ContractListItemDto } from '@coopera/api-client';

/** The contract that runs now or comes first; none where all are over or given up. */
export const nextContractOf = (contracts: readonly ContractListItemDto[], today: string): ContractListItemDto | null =>
  contracts
    .filter(({ status, endsOn }) => status !== 'cancelled' && status !== 'paid' && endsOn >= today)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .at(0) ?? null;
