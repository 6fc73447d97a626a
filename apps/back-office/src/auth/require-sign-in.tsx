import { session, useSession } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, SignInScreen } from '@coopera/ui';
import type { ReactNode } from 'react';
import { NotStaff } from './not-staff';
import { isStaff } from './permissions';

/** The office opens to staff only; a member who lands here is sent to his own space. */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const state = useSession();
  if (state.status === 'signed-in') return isStaff(state.user) ? children : <NotStaff />;
  if (state.status === 'unreachable') return <ErrorState error={state.error} onRetry={() => void session.restore()} />;
  return <SignInScreen title={t('signIn.title')} subtitle={t('signIn.subtitle')} onSignIn={session.signIn} />;
}
