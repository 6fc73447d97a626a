import { session, useSession } from '@coopera/api-client';
import { ErrorState } from '@coopera/ui';
import { lazy, Suspense, useEffect } from 'react';
import { Outlet } from 'react-router';
import { queryClient } from '../query-client';

const SignInPage = lazy(() => import('./sign-in-page'));
const NotMemberPage = lazy(() => import('./not-member-page'));

/** Shows the app to a member who is signed in, the sign-in page to who is not, and forgets everything in between. */
export function RequireSignIn() {
  const state = useSession();
  useEffect(() => {
    if (state.status === 'signed-out') queryClient.clear();
  }, [state.status]);
  if (state.status === 'unreachable') return <ErrorState error={state.error} onRetry={() => void session.restore()} />;
  if (state.status === 'signed-in' && state.user.memberId) return <Outlet />;
  return <Suspense>{state.status === 'signed-in' ? <NotMemberPage /> : <SignInPage />}</Suspense>;
}
