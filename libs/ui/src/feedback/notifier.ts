export type Severity = 'success' | 'info' | 'warning' | 'error';

export interface Notice {
  id: number;
  text: string;
  severity: Severity;
}

let current: Notice | null = null;
let count = 0;
const listeners = new Set<() => void>();

function change(next: Notice | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says something in passing, from anywhere on a page. */
export const notify = (text: string, severity: Severity = 'success'): void => change({ id: ++count, text, severity });

export const notices = {
  get: (): Notice | null => current,
  clear: (): void => change(null),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
