import { session } from '@coopera/api-client';
import { forgetDrafts } from './drafts';

/** Leaves nothing behind on a shared computer. */
export async function signOut(): Promise<void> {
  forgetDrafts();
  await session.signOut();
}
