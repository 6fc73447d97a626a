import { type OwnSessionDto, type OwnTrainingDto, ownTrainingsCancel, useIntention } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify, useMoneyText } from '@coopera/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';

interface CancelRegistrationProps {
  session: OwnSessionDto;
  own: OwnTrainingDto;
  onClose: () => void;
}

/** Says what comes back before anything is given up. */
export function CancelRegistration({ session, own, onClose }: CancelRegistrationProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const queryClient = useQueryClient();
  const intentionOf = useIntention();
  const isWaiting = own.status === 'waiting';
  const cancelling = useMutation({
    mutationFn: () =>
      ownTrainingsCancel({ path: { id: own.id }, headers: { 'Idempotency-Key': intentionOf({ cancel: own.id }) } }),
    onSuccess: async ({ refunded }) => {
      await queryClient.invalidateQueries();
      notify(t('training.cancelled', { amount: money(refunded) }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      isDanger
      title={t(isWaiting ? 'training.leaveList' : 'training.cancelTitle')}
      text={
        isWaiting
          ? t('training.leaveListText')
          : t('training.cancelText', { amount: money(session.refundToday), price: money(own.price) })
      }
      confirmLabel={t(isWaiting ? 'training.leaveList' : 'training.cancel')}
      isBusy={cancelling.isPending}
      error={cancelling.error}
      onConfirm={() => cancelling.mutate()}
      onClose={onClose}
    />
  );
}
