import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { appeal } from './queries';

/** Says why the committee should look again: once. */
export function AppealDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const field = useId();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && !reason.trim();
  const appealing = useMutation({
    mutationFn: () => appeal(id, reason.trim()),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['solidarity'] });
      notify(t('solidarity.appealed'));
      onClose();
    },
  });
  const confirm = () => {
    setAsked(true);
    if (reason.trim()) appealing.mutate();
  };
  return (
    <ConfirmDialog
      open
      title={t('solidarity.appeal')}
      text={t('solidarity.appealText')}
      confirmLabel={t('solidarity.appeal')}
      isBusy={appealing.isPending}
      error={appealing.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextField
        id={field}
        fullWidth
        required
        autoFocus
        multiline
        minRows={4}
        label={t('solidarity.appealReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isMissing}
        helperText={isMissing ? t('solidarity.reasonMissing') : ' '}
        sx={{ mt: 2 }}
      />
    </ConfirmDialog>
  );
}
