import { useSyncExternalStore } from 'react';

export interface Preference<Value extends string> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
}

/** A choice of the reader that this browser remembers, and that every piece on the screen follows. */
export function preference<Value extends string>(key: string, allowed: readonly Value[]): Preference<Value> {
  const listeners = new Set<() => void>();
  const stored = `coopera.${key}`;
  return {
    get() {
      const value = localStorage.getItem(stored) as Value | null;
      return value !== null && allowed.includes(value) ? value : allowed[0];
    },
    set(value) {
      localStorage.setItem(stored, value);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const usePreference = <Value extends string>(choice: Preference<Value>): Value =>
  useSyncExternalStore(choice.subscribe, choice.get);
