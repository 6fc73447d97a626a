import { euros, parseAmount } from '@coopera/i18n';
import { ProblemAlert } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { type ContractValues, isDayCount } from './contract-values';
import { simulationQuery } from './queries';
import { SimulationResult } from './simulation-result';
import { useDebounced } from './use-debounced';

/** The same simulation as on the home page, fed by the form. */
export function FormSimulation({ control }: { control: Control<ContractValues> }) {
  const [activityId, workerKind, budget, days] = useWatch({
    control,
    name: ['activityId', 'workerKind', 'budget', 'days'],
  });
  const amount = useDebounced(parseAmount(budget) ?? '0.00');
  const count = useDebounced(isDayCount(days) ? Number(days) : 1);
  const { data, error, isFetching } = useQuery(
    simulationQuery({ budget: euros(amount), days: count, activityId, workerKind }),
  );
  return (
    <>
      <ProblemAlert error={error} />
      <SimulationResult simulation={Number(amount) > 0 ? data : undefined} isPending={isFetching} />
    </>
  );
}
