import { lazy, Suspense, useSyncExternalStore } from 'react';
import { notices } from './notifier';

const ToastMessage = lazy(() => import('./toast-message'));

/** Where notices appear; one per app. Loaded with the first of them. */
export function Toast() {
  const notice = useSyncExternalStore(notices.subscribe, notices.get);
  if (!notice) return null;
  return (
    <Suspense>
      <ToastMessage key={notice.id} notice={notice} />
    </Suspense>
  );
}
