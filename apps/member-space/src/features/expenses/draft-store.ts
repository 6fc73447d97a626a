import type { ExpenseOptionsDto } from '@coopera/api-client';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft';

interface Store extends DBSchema {
  drafts: { key: string; value: Draft };
  options: { key: string; value: ExpenseOptionsDto };
}

let opened: Promise<IDBPDatabase<Store>> | undefined;

const store = (): Promise<IDBPDatabase<Store>> => {
  opened ??= openDB<Store>('coopera-expenses', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('options');
    },
  });
  return opened;
};

/** What changed is told to the pages that show it. */
const changes = new EventTarget();
const told = () => changes.dispatchEvent(new Event('change'));
export const onDraftsChange = (listener: () => void): (() => void) => {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
};

export const findDraft = async (id: string): Promise<Draft | undefined> => (await store()).get('drafts', id);

/** Those of one member on this phone, the last written first. */
export async function draftsOf(memberId: string): Promise<Draft[]> {
  const all = await (await store()).getAll('drafts');
  return all.filter((draft) => draft.memberId === memberId).sort((a, b) => b.updatedAt - a.updatedAt);
}

export async function putDraft(draft: Omit<Draft, 'updatedAt'>): Promise<void> {
  await (await store()).put('drafts', { ...draft, updatedAt: Date.now() });
  told();
}

export async function forgetDraft(id: string): Promise<void> {
  await (await store()).delete('drafts', id);
  told();
}

/** Types, vehicles and Activités as they were last seen: enough to write an expense without a network. */
export const keepOptions = async (memberId: string, options: ExpenseOptionsDto): Promise<void> => {
  await (await store()).put('options', options, memberId);
};
export const keptOptions = async (memberId: string): Promise<ExpenseOptionsDto | undefined> =>
  (await store()).get('options', memberId);
