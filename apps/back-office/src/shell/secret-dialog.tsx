import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';

interface SecretDialogProps {
  title: string;
  text: string;
  secret: string;
  onClose: () => void;
}

/** Shows a key this once: it closes by its button only. */
export function SecretDialog({ title, text, secret, onClose }: SecretDialogProps) {
  const { t } = useTranslation();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => notify(t('secret.copied')),
      () => notify(t('secret.notCopied'), 'warning'),
    );
  return (
    <Dialog open aria-labelledby="secret" maxWidth="sm" fullWidth>
      <DialogTitle id="secret">{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text}
        </Alert>
        <Box
          component="code"
          sx={{
            display: 'block',
            p: 1.5,
            borderRadius: '8px',
            bgcolor: 'action.hover',
            overflowWrap: 'anywhere',
            userSelect: 'all',
            fontSize: '.84rem',
          }}
        >
          {secret}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {t('secret.copy')}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {t('secret.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
