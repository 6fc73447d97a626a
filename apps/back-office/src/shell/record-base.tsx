import { ErrorState, LoadingPage } from '@coopera/ui';
import type { ReactNode } from 'react';
import { ShowBase, useShowContext } from 'react-admin';

function WhenLoaded({ children }: { children: ReactNode }) {
  const { record, error, refetch } = useShowContext();
  if (record) return children;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <LoadingPage />;
}

interface RecordBaseProps {
  children: ReactNode;
  /** Asks again every so many milliseconds, while something moves. */
  refetchInterval?: number;
}

/** Loads the record of the page; an error stays on the page, with a way to retry. */
export function RecordBase({ children, refetchInterval }: RecordBaseProps) {
  return (
    <ShowBase queryOptions={{ refetchInterval, onError: () => undefined }}>
      <WhenLoaded>{children}</WhenLoaded>
    </ShowBase>
  );
}
