import { useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { type Notice, notices } from './notifier';

export default function ToastMessage({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  return (
    <Snackbar
      open
      autoHideDuration={notice.severity === 'error' ? 10_000 : 5000}
      onClose={(_, reason) => reason !== 'clickaway' && notices.clear()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      sx={{ bottom: { xs: 84, md: 24 } }}
    >
      <Alert severity={notice.severity} variant="filled" closeText={t('ui.close')} onClose={notices.clear}>
        {notice.text}
      </Alert>
    </Snackbar>
  );
}
