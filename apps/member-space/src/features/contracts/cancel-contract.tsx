import type { ContractFileDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { cancelContract } from './queries';

/** Gives up a contract before its start, with the reason. */
export function CancelContract({ contract, onClose }: { contract: ContractFileDto; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && !reason.trim();
  const cancelling = useMutation({
    mutationFn: () => cancelContract(contract.id, reason.trim()),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      notify(t('contract.cancelled'));
      onClose();
    },
  });
  const confirm = () => {
    setAsked(true);
    if (reason.trim()) cancelling.mutate();
  };
  return (
    <ConfirmDialog
      open
      isDanger
      title={t('contract.cancelTitle')}
      text={t('contract.cancelText', {
        title: contract.title,
        period: formatPeriod(contract.startsOn, contract.endsOn),
      })}
      confirmLabel={t('contract.cancel')}
      isBusy={cancelling.isPending}
      error={cancelling.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextField
        id={id}
        fullWidth
        required
        autoFocus
        label={t('contract.cancelReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isMissing}
        helperText={isMissing ? t('contractForm.missing') : ' '}
        sx={{ mt: 2 }}
      />
    </ConfirmDialog>
  );
}
