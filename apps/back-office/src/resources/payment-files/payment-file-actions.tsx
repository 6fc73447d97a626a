import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';
import { DownloadButton } from '../../shell/download-button';
import type { PaymentFileRecord } from './types';

export function PaymentFileActions({ file }: { file: PaymentFileRecord }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { id, number, state, total, payments, canApprove } = file;
  return (
    <>
      {(state === 'approved' || state === 'sent') && (
        <DownloadButton
          label={t('paymentFile.download')}
          path={`/payment-files/${id}/content`}
          fileName={`${number}.xml`}
        />
      )}
      {state === 'proposed' && (
        <ActionButton
          label={t('paymentFile.reject')}
          permission="banking.payment-file.approve"
          path={`/payment-files/${id}/rejection`}
          title={t('paymentFile.rejectTitle', { number })}
          asksReason
          isDanger
          done={t('paymentFile.rejected')}
        />
      )}
      {state === 'proposed' && canApprove && (
        <ActionButton
          label={t('paymentFile.approve')}
          permission="banking.payment-file.approve"
          path={`/payment-files/${id}/approval`}
          title={t('paymentFile.approveTitle', { number })}
          text={t('paymentFile.approveText', { count: payments, amount: money(total) })}
          done={t('paymentFile.approved')}
          button={{ variant: 'contained' }}
        />
      )}
      {state === 'approved' && (
        <ActionButton
          label={t('paymentFile.send')}
          permission="banking.payment-file.send"
          path={`/payment-files/${id}/sending`}
          title={t('paymentFile.sendTitle', { number })}
          text={t('paymentFile.sendText')}
          done={t('paymentFile.sent')}
          button={{ variant: 'contained' }}
        />
      )}
    </>
  );
}
