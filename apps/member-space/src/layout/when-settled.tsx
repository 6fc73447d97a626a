import { type ReactNode, useEffect, useState } from 'react';

const MOMENT = 4000;

/** Mounts its children once the page has settled: what is not needed to read it does not delay it. */
export function WhenSettled({ children }: { children: ReactNode }) {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return isSettled ? children : null;
}
