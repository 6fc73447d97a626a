import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { ProblemAlert } from '../states/problem-alert';

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  text?: ReactNode;
  confirmLabel?: string;
  isDanger?: boolean;
  isBusy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before what cannot be undone. An error stays in the dialog, so that nothing is lost. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { open, title, text, confirmLabel, isDanger, isBusy, error, onConfirm, onClose, children } = props;
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <ProblemAlert error={error} />
        {text && <DialogContentText component="div">{text}</DialogContentText>}
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button variant="contained" color={isDanger ? 'error' : 'primary'} loading={isBusy} onClick={onConfirm}>
          {confirmLabel ?? t('ui.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
