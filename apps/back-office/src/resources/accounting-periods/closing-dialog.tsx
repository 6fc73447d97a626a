import {
  type PeriodCardDto,
  periodsChecklist,
  periodsClose,
  periodsCloseAQuarter,
  periodsCloseAYear,
} from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, notify, ProblemAlert } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { CheckList } from '../ledger/check-list';
import { periodName } from './period-name';

interface ClosingDialogProps {
  period: PeriodCardDto;
  onClose: () => void;
  onDone: () => void;
}

const send = ({ kind, startsOn }: PeriodCardDto) => {
  if (kind === 'month') return periodsClose({ body: { month: startsOn } });
  if (kind === 'quarter') return periodsCloseAQuarter({ body: { day: startsOn } });
  return periodsCloseAYear({ body: { year: Number(startsOn.slice(0, 4)) } });
};

/** What blocks the closing, and the closing once nothing does. */
export function ClosingDialog({ period, onClose, onDone }: ClosingDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const name = periodName(period);
  const checks = useQuery({
    queryKey: ['closing-checklist', period.kind, period.startsOn],
    queryFn: () => periodsChecklist({ query: { month: period.startsOn, kind: period.kind } }),
  });
  const order = useMutation({
    mutationFn: () => send(period),
    onSuccess: () => {
      notify(t('ledger.closed', { month: name }));
      onDone();
    },
    onError: () => void checks.refetch(),
  });
  const isBlocked = checks.data?.some(({ findings }) => findings.length > 0) ?? true;
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{t('accounting.closePeriod', { period: name })}</DialogTitle>
      <DialogContent>
        <ProblemAlert error={order.error} />
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {t(`accounting.closeText.${period.kind}`)}
        </Typography>
        {checks.error && <ErrorState error={checks.error} onRetry={() => void checks.refetch()} />}
        {checks.isPending && <LoadingRows />}
        {checks.data && <CheckList checks={checks.data} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button variant="contained" disabled={isBlocked} loading={order.isPending} onClick={() => order.mutate()}>
          {t('accounting.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
