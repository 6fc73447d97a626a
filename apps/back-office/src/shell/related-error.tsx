import { ErrorState } from '@coopera/ui';
import { useListContext } from 'react-admin';

export function RelatedError() {
  const { error, refetch } = useListContext();
  return <ErrorState error={error} onRetry={() => void refetch()} />;
}
