import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Mounts its children when they are scrolled near, in a room that is already kept for them. */
export function WhenVisible({ height, children }: { height: number; children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '60px' },
    );
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} style={{ minHeight: isNear ? undefined : height, display: 'grid' }}>
      {isNear && children}
    </div>
  );
}
