const PREFIX = 'coopera.draft.';

/** What a member was writing, kept in this browser until it is sent. */
export function readDraft<Draft extends object>(name: string): Partial<Draft> {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}');
  } catch {
    return {};
  }
}

export const keepDraft = (name: string, draft: object): void =>
  localStorage.setItem(PREFIX + name, JSON.stringify(draft));

export const forgetDraft = (name: string): void => localStorage.removeItem(PREFIX + name);

export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
