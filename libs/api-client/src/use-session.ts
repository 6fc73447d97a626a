import { useSyncExternalStore } from 'react';
import { type SessionState, type SessionUser, session } from './session';

export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, session.current);

/** The signed-in user, on pages that are only shown to one. */
export function useUser(): SessionUser {
  const state = useSession();
  if (state.status !== 'signed-in') throw new Error('this page needs a signed-in user');
  return state.user;
}
