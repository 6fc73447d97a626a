import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { type ContractValues, isPriceable, toSimulation } from './contract-values';
import { simulationQuery } from './queries';
import { useDebounced } from './use-debounced';

/** What the contract would pay, as the form stands. */
export function useFormSimulation(control: Control<ContractValues>) {
  const still = useDebounced(useWatch({ control }) as ContractValues);
  const request = toSimulation(still);
  const isReady = isPriceable(still) && Number(request.amount.amount) > 0;
  const { data, error, isFetching } = useQuery(simulationQuery(request, isReady));
  return { simulation: isReady && !error ? data : undefined, error: isReady ? error : null, isFetching };
}
