import { type SlotDto, trainingAttendanceCode } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { QrPicture } from './qr-picture';

interface CheckInCodeProps {
  slot: SlotDto;
  title: string;
  onClose: () => void;
}

/** Shown on a big screen: participants scan it with their phones. */
export function CheckInCode({ slot, title, onClose }: CheckInCodeProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ['training-slots', slot.id, 'code'],
    queryFn: () => trainingAttendanceCode({ path: { id: slot.id } }),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ textAlign: 'center' }}>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !data && <LoadingPage />}
        {data && (
          <>
            <QrPicture text={data.address} label={t('training.codeOf', { title })} />
            <Typography sx={{ mt: 2 }}>{t('training.codeText', { from: data.from, until: data.until })}</Typography>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('training.codeClose')}</Button>
      </DialogActions>
    </Dialog>
  );
}
