import { useRegisterSW } from 'virtual:pwa-register/react';
import { lazy, Suspense } from 'react';

const NewVersionMessage = lazy(() => import('./new-version-message'));

/** Offers the new version when there is one; nothing is reloaded under the fingers of the reader. */
export default function NewVersion() {
  const { needRefresh, updateServiceWorker } = useRegisterSW();
  const [isNewer, setNewer] = needRefresh;
  if (!isNewer) return null;
  return (
    <Suspense>
      <NewVersionMessage onClose={() => setNewer(false)} onReload={() => void updateServiceWorker(true)} />
    </Suspense>
  );
}
