import { useTranslation } from '@coopera/i18n';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { FigureLines } from './figure-lines';
import { ReservationLines } from './reservation-lines';
import { UnpaidLines } from './unpaid-lines';

/** What is opened: a figure of the budget, or a line of the statement in a year or a month. */
export interface OpenFigure {
  key: string;
  title: string;
  year?: number;
  month?: number;
}

interface FigureDialogProps {
  activityId: string;
  figure: OpenFigure;
  onClose: () => void;
}

/** What makes up a figure, over the whole screen of a phone. */
export function FigureDialog({ activityId, figure: { key, title, year, month }, onClose }: FigureDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  return (
    <Dialog open onClose={onClose} fullScreen={isPhone} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id} sx={{ pr: 7 }}>
        {title}
      </DialogTitle>
      <IconButton
        onClick={onClose}
        aria-label={t('activities.lines.close')}
        sx={{ position: 'absolute', right: 12, top: 12 }}
      >
        <CloseOutlined />
      </IconButton>
      <DialogContent>
        {key === 'reserved' && <ReservationLines activityId={activityId} />}
        {(key === 'unpaid' || key === 'not-usable') && <UnpaidLines activityId={activityId} />}
        {key === 'paid' && <FigureLines activityId={activityId} of={{ figure: 'paid' }} />}
        {!['reserved', 'unpaid', 'not-usable', 'paid'].includes(key) && (
          <FigureLines activityId={activityId} of={{ category: key, year, month }} />
        )}
      </DialogContent>
    </Dialog>
  );
}
