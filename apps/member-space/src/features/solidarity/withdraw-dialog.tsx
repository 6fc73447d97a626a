import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { withdraw } from './queries';

export function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdraw(id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['solidarity'] });
      notify(t('solidarity.withdrawn'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      isDanger
      title={t('solidarity.withdrawTitle')}
      text={t('solidarity.withdrawText')}
      confirmLabel={t('solidarity.withdraw')}
      isBusy={withdrawing.isPending}
      error={withdrawing.error}
      onConfirm={() => withdrawing.mutate()}
      onClose={onClose}
    />
  );
}
