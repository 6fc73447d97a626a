import { useEffect, useRef } from 'react';

interface DeskKeys {
  step: (by: number) => void;
  take: (position: number) => void;
  confirm: () => void;
  search: () => void;
}

const isField = (target: Element): boolean => target.closest('input, textarea, select, [role="dialog"]') !== null;

/** Enter belongs to the button that has the focus, except where the desk says that it confirms. */
const isOtherControl = (target: Element): boolean =>
  target.closest('button, a, [role="button"]') !== null && target.closest('[data-enter="confirms"]') === null;

/** The whole desk by the keyboard: arrows, 1 to 9, "/" and Enter. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (isField(target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { step, take, confirm, search } = latest.current;
      const act = {
        ArrowDown: () => step(1),
        ArrowUp: () => step(-1),
        '/': search,
        Enter: isOtherControl(target) ? undefined : confirm,
      }[event.key];
      const deed = act ?? (/^[1-9]$/.test(event.key) ? () => take(Number(event.key) - 1) : undefined);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
}
