import { session, useSession } from '@coopera/api-client';

const KEY = 'coopera.expenses.member';

/**
 * Whose drafts these are. Without a network nobody can say who is signed in: it is who was, on this phone, and has not
 * signed out since. Null for who must sign in.
 */
export function useKnownMember(): string | null {
  const state = useSession();
  if (state.status === 'signed-in') {
    if (state.user.memberId) localStorage.setItem(KEY, state.user.memberId);
    return state.user.memberId ?? null;
  }
  if (state.status === 'unreachable') return localStorage.getItem(KEY);
  localStorage.removeItem(KEY);
  return null;
}

/** Asks again who is signed in, once there is a network. @returns whether somebody is */
export async function isSignedIn(): Promise<boolean> {
  if (session.current().status === 'unreachable') await session.restore();
  return session.current().status === 'signed-in';
}
