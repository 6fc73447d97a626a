import { LoadingPage } from '@coopera/ui';

/** While react-admin makes up its mind. */
export function PageLoading() {
  return <LoadingPage />;
}
