import type { Money } from '@coopera/i18n';

/** One thing that waits for a person. */
export interface WaitingRow {
  id: string;
  to: string;
  title: string;
  subtitle?: string;
  amount?: Money;
  /** Since when, or until when. */
  day?: string | null;
}

/** What waits, of one kind: asked from a list that exists, by who may act on it. */
export interface Source {
  /** The text "waiting.<key>" names it. */
  key: string;
  resource: string;
  permission: string;
  /** The list with all of them. */
  to: string;
  /** Shown, but not counted: it moves by itself. */
  isQuiet?: boolean;
  load: () => Promise<{ total: number; rows: WaitingRow[] }>;
}

export const SHOWN = 5;

export const words = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
