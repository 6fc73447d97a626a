import { type PaymentFileItemDto, paymentFilesApproval } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { useCan } from '../../auth/use-can';
import { ActionButton } from '../../shell/action-button';
import { DownloadButton } from '../../shell/download-button';
import { useIsPreparer } from './use-is-preparer';

export function PaymentFileActions({ file }: { file: PaymentFileItemDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const isPreparer = useIsPreparer(file);
  const mayApprove = useCan('banking.payment.approve');
  const { id, messageId, status, total, orderCount } = file;
  return (
    <>
      {status === 'approved' && mayApprove && (
        <DownloadButton label={t('payment.download')} path={`/payment-files/${id}/xml`} fileName={`${messageId}.xml`} />
      )}
      {status === 'prepared' && (
        <ActionButton
          label={t('payment.approve')}
          permission="banking.payment.approve"
          send={() => paymentFilesApproval({ path: { id } })}
          title={t('payment.approveTitle')}
          text={t('payment.approveText', { count: orderCount, amount: money(total) })}
          whyNot={isPreparer ? t('payment.notYou') : undefined}
          done={t('payment.approved')}
          button={{ variant: 'contained' }}
        />
      )}
    </>
  );
}
