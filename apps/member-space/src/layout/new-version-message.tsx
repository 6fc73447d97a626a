import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';

interface NewVersionMessageProps {
  onClose: () => void;
  onReload: () => void;
}

export default function NewVersionMessage({ onClose, onReload }: NewVersionMessageProps) {
  const { t } = useTranslation();
  return (
    <Snackbar
      open
      onClose={onClose}
      message={t('newVersion.text')}
      action={
        <Button color="inherit" size="small" onClick={onReload}>
          {t('newVersion.reload')}
        </Button>
      }
      sx={{ bottom: { xs: 84, md: 24 } }}
    />
  );
}
