import { session } from '@coopera/api-client';
import type { AuthProvider } from 'react-admin';
import { canRead } from './permissions';

/** Signing in and renewing tokens is the session's work; this only answers react-admin's questions. */
export const authProvider: AuthProvider = {
  login: async () => undefined,
  logout: () => session.signOut(),
  checkAuth: async () => undefined,
  checkError: async () => undefined,
  async getIdentity() {
    const state = session.current();
    if (state.status !== 'signed-in') throw new Error('nobody is signed in');
    return { id: state.user.id, fullName: state.user.displayName };
  },
  async getPermissions() {
    const state = session.current();
    return state.status === 'signed-in' ? state.user.permissions : [];
  },
  async canAccess({ resource }) {
    const state = session.current();
    return state.status === 'signed-in' && canRead(state.user, resource);
  },
};
