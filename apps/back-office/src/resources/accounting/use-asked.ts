import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the page is asked, kept in its address: a link or "back" shows the same figures again. */
export function useAsked<Asked extends Record<string, string>>(defaults: Asked) {
  const [search, setSearch] = useSearchParams();
  const asked = useMemo(
    () => Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, search.get(key) ?? value])) as Asked,
    [defaults, search],
  );
  const change = useCallback(
    (changes: Partial<Asked>) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changes)) next.set(key, value ?? '');
          return next;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  return [asked, change] as const;
}
