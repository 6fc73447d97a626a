import { useQuery } from '@tanstack/react-query';
import { ownFileQuery } from '../../session/own-file';
import { budgetsQuery } from '../activities/queries';
import { sharesQuery } from '../shares/queries';
import { invoiceStatesQuery, newestContractsQuery, newestInvoicesQuery } from './queries';

/** Everything above the fold, asked for side by side. */
export function useDashboard() {
  const file = useQuery(ownFileQuery);
  const budgets = useQuery(budgetsQuery);
  const states = useQuery(invoiceStatesQuery);
  const invoices = useQuery(newestInvoicesQuery);
  const contracts = useQuery(newestContractsQuery);
  const shares = useQuery(sharesQuery);
  const all = [file, budgets, states, invoices, contracts, shares];
  const isComplete = file.data && budgets.data && states.data && invoices.data && contracts.data && shares.data;
  return {
    error: all.find(({ error }) => error)?.error,
    retry: () => void Promise.all(all.filter(({ isError }) => isError).map(({ refetch }) => refetch())),
    data: isComplete
      ? {
          file: file.data,
          budgets: budgets.data,
          states: states.data,
          invoices: invoices.data,
          contracts: contracts.data,
          shares: shares.data,
        }
      : undefined,
  };
}

export type Dashboard = NonNullable<ReturnType<typeof useDashboard>['data']>;
