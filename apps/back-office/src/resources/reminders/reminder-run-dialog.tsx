import { reminderRunsRun } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, notify, ProblemAlert } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import { ReminderLetters } from './reminder-letters';

/** Shows which letters would leave, then lets them. */
export function ReminderRunDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const preview = useQuery({
    queryKey: ['reminder-run'],
    queryFn: () => reminderRunsRun({ body: { dryRun: true } }),
    gcTime: 0,
  });
  const run = useMutation({
    mutationFn: () => reminderRunsRun({ body: { dryRun: false } }),
    onSuccess: ({ queued }) => {
      onClose();
      notify(t('reminder.queued', { count: queued }));
      refresh();
    },
  });
  const { data, error, refetch } = preview;
  const count = data?.letters.length ?? 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby="reminder-run" maxWidth="sm" fullWidth>
      <DialogTitle id="reminder-run">
        {data ? t('reminder.runOf', { date: formatDate(data.day) }) : t('reminder.run')}
      </DialogTitle>
      <DialogContent>
        <ProblemAlert error={run.error} />
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows rows={3} />}
        {data && !data.isSendingDay && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('reminder.notToday')}
          </Alert>
        )}
        {data && count === 0 && <EmptyState title={t('reminder.nothingDue')} text={t('reminder.nothingDueText')} />}
        {data && count > 0 && <ReminderLetters letters={data.letters} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        {count > 0 && data?.isSendingDay && (
          <Button variant="contained" loading={run.isPending} onClick={() => run.mutate()}>
            {t('reminder.send', { count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
