import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { useSyncExternalStore } from 'react';
import { notices } from './notifier';

/** Where notices appear; one per app. */
export function Toast() {
  const notice = useSyncExternalStore(notices.subscribe, notices.get);
  if (!notice) return null;
  return (
    <Snackbar
      key={notice.id}
      open
      autoHideDuration={notice.severity === 'error' ? 10_000 : 5000}
      onClose={(_, reason) => reason !== 'clickaway' && notices.clear()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      sx={{ bottom: { xs: 84, md: 24 } }}
    >
      <Alert severity={notice.severity} variant="filled" onClose={notices.clear}>
        {notice.text}
      </Alert>
    </Snackbar>
  );
}
