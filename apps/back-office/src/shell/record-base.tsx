import { ErrorState, LoadingPage } from '@coopera/ui';
import type { ReactNode } from 'react';
import { type RaRecord, RecordContextProvider, useShowController } from 'react-admin';

interface RecordBaseProps<Row> {
  children: (record: Row) => ReactNode;
  /** Asks again every so many milliseconds, while something moves. */
  refetchInterval?: (record: Row | undefined) => number | false;
}

/** Loads the record of the page; an error stays on the page, with a way to retry. */
export function RecordBase<Row extends object>({ children, refetchInterval }: RecordBaseProps<Row>) {
  const { record, error, refetch } = useShowController<RaRecord>({
    queryOptions: {
      // The rows of lists are poorer than records: without a name of its own, the record would begin as its row.
      meta: { whole: true },
      onError: () => undefined,
      retry: false,
      refetchInterval: refetchInterval && (({ state }) => refetchInterval(state.data as Row | undefined)),
    },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!record) return <LoadingPage />;
  return <RecordContextProvider value={record}>{children(record as unknown as Row)}</RecordContextProvider>;
}
