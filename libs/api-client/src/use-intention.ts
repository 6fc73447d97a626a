import { useRef } from 'react';

/**
 * Names intentions by their content: the same body sent again keeps its key, so a retry after a lost answer does nothing
 * twice; a changed body is another intention.
 */
export function useIntention(): (body: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
