import type { SessionDto, UserDto } from './generated/types.gen';
import { toApiError } from './problem';
import { noteToday, serverDay } from './server-day';

export type SessionUser = UserDto;
export type AppName = 'member-space' | 'back-office';

export type SessionState =
  | { status: 'unknown' }
  | { status: 'signed-out' }
  | { status: 'unreachable'; error: unknown }
  | { status: 'signed-in'; user: SessionUser };

const AUTH = '/api/v1/auth';
/** Only says that a refresh is worth asking for; it opens nothing by itself. */
const remembered = (): string => `coopera.signed-in.${app}`;
const listeners = new Set<() => void>();
let app: AppName = 'member-space';
let state: SessionState = { status: 'unknown' };
let accessToken: string | undefined;
let refreshing: Promise<boolean> | undefined;

function change(next: SessionState, token?: string): void {
  state = next;
  accessToken = token;
  if (next.status === 'signed-in') localStorage.setItem(remembered(), 'yes');
  if (next.status === 'signed-out') localStorage.removeItem(remembered());
  for (const listener of listeners) listener();
}

async function post(path: string, body?: unknown): Promise<Response> {
  const response = await fetch(AUTH + path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Accept-Language': document.documentElement.lang,
      'X-Coopera-App': app,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  noteToday(response);
  return response;
}

async function refreshOnce(): Promise<boolean> {
  const response = await post('/refresh');
  if (response.status >= 500) throw await toApiError(response);
  if (!response.ok) {
    change({ status: 'signed-out' });
    return false;
  }
  const answer: SessionDto = await response.json();
  change({ status: 'signed-in', user: answer.user }, answer.accessToken);
  return true;
}

/**
 * Who is signed in. The access token lives in memory only; the refresh token is an HttpOnly cookie that scripts never see.
 */
export const session = {
  current: (): SessionState => state,
  token: (): string | undefined => accessToken,
  app: (): AppName => app,
  /** The day in Brussels (YYYY-MM-DD) as the API counts it. */
  today: serverDay,

  /** Which app this is: each keeps a session of its own. Said once, before `restore`. */
  startAs(name: AppName): void {
    app = name;
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Finds back the session of this browser, if there is one. */
  async restore(): Promise<void> {
    if (!localStorage.getItem(remembered())) return change({ status: 'signed-out' });
    try {
      await session.refresh();
    } catch (error) {
      change({ status: 'unreachable', error });
    }
  },

  async signIn(email: string, password: string): Promise<SessionUser> {
    const response = await post('/login', { email, password });
    if (!response.ok) throw await toApiError(response);
    const answer: SessionDto = await response.json();
    change({ status: 'signed-in', user: answer.user }, answer.accessToken);
    return answer.user;
  },

  /** Asks for a new access token; requests that fail together share one refresh. */
  refresh(): Promise<boolean> {
    refreshing ??= refreshOnce().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  },

  async signOut(): Promise<void> {
    await post('/logout').catch(() => undefined);
    change({ status: 'signed-out' });
  },
};
