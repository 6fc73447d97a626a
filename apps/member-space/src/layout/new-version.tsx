import { useRegisterSW } from 'virtual:pwa-register/react';
import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';

/** Offers the new version when there is one; nothing is reloaded under the fingers of the reader. */
export function NewVersion() {
  const { t } = useTranslation();
  const { needRefresh, updateServiceWorker } = useRegisterSW();
  const [isNewer, setNewer] = needRefresh;
  return (
    <Snackbar
      open={isNewer}
      onClose={() => setNewer(false)}
      message={t('newVersion.text')}
      action={
        <Button color="inherit" size="small" onClick={() => updateServiceWorker(true)}>
          {t('newVersion.reload')}
        </Button>
      }
      sx={{ bottom: { xs: 84, md: 24 } }}
    />
  );
}
