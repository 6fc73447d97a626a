import { useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';

const AccountMenuItems = lazy(() => import('./account-menu-items'));

export function AccountMenu() {
  const { t } = useTranslation();
  const { displayName } = useUser();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-label={t('nav.account', { name: displayName })}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: 0.5 }}
      >
        <Initials name={displayName} size={34} />
      </IconButton>
      {anchor && (
        <Suspense>
          <AccountMenuItems anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
