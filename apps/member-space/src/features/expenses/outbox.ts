import { ApiError, ownLinesAttach, ownLinesKeep } from '@coopera/api-client';
import type { Draft } from './draft';
import { draftsOf, findDraft, forgetDraft, putDraft } from './draft-store';
import { isSignedIn } from './known-member';
import { toLine } from './to-line';

let sending: Promise<number> | undefined;

/** Sends what waits, once at a time. Without a network it stays where it is. @returns how many were sent */
export function sendWaiting(memberId: string): Promise<number> {
  sending ??= sendAll(memberId).finally(() => {
    sending = undefined;
  });
  return sending;
}

async function sendAll(memberId: string): Promise<number> {
  const waiting = (await draftsOf(memberId)).filter(({ state }) => state === 'waiting');
  if (waiting.length === 0 || !navigator.onLine) return 0;
  try {
    if (!(await isSignedIn())) return 0;
  } catch {
    return 0;
  }
  let sent = 0;
  for (const draft of waiting) if (await send(draft).catch(() => null)) sent += 1;
  return sent;
}

/**
 * Sends one: safe to repeat, the cooperative knows it by its id. What is refused stays here with the reason.
 * @returns the sheet that it stands on, or null where it stays
 */
export async function send(draft: Draft): Promise<string | null> {
  try {
    const { sheetId } = await ownLinesKeep({ path: { id: draft.id }, body: toLine(draft.values) });
    if (draft.file) await ownLinesAttach({ path: { id: draft.id }, body: { file: draft.file } });
    await forgetDraft(draft.id);
    return sheetId;
  } catch (error) {
    const isRefusal = error instanceof ApiError && error.status < 500 && error.status !== 401 && error.status !== 429;
    const known = await findDraft(draft.id);
    if (known)
      await putDraft({
        ...known,
        state: isRefusal ? 'refused' : 'waiting',
        problem: isRefusal ? reasonOf(error) : undefined,
      });
    if (isRefusal) throw error;
    return null;
  }
}

const reasonOf = ({ problem }: ApiError): string =>
  [problem.detail ?? problem.title, ...(problem.errors ?? []).map(({ detail }) => detail)]
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(' ');
