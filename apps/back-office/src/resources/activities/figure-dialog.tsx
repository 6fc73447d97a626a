import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { FigureLines } from './figure-lines';

export interface OpenFigure {
  key: string;
  title: string;
  year?: number;
  month?: number;
}

/** What makes up a figure. */
export function FigureDialog({ id, figure, onClose }: { id: string; figure: OpenFigure; onClose: () => void }) {
  const { t } = useTranslation();
  const title = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={title}>
      <DialogTitle id={title}>{figure.title}</DialogTitle>
      <DialogContent>
        <FigureLines id={id} figure={figure} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('activityBudget.lines.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
