import { session, useSession } from '@coopera/api-client';
import { ErrorState } from '@coopera/ui';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { queryClient } from '../query-client';

const SignInPage = lazy(() => import('./sign-in-page'));

/** Shows the app to who is signed in, the sign-in page to who is not, and forgets everything in between. */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const state = useSession();
  useEffect(() => {
    if (state.status === 'signed-out') queryClient.clear();
  }, [state.status]);
  if (state.status === 'signed-in') return children;
  if (state.status === 'unreachable') return <ErrorState error={state.error} onRetry={() => void session.restore()} />;
  return (
    <Suspense>
      <SignInPage />
    </Suspense>
  );
}
