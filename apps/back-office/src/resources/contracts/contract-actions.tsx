import { type ContractFileDto, contractsCancel } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';
import { DownloadButton } from '../../shell/download-button';

export function ContractActions({ contract }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { id, number, status, budgetNeeded, hasPdf } = contract;
  return (
    <>
      {hasPdf && <DownloadButton label={t('contract.pdf')} path={`/contracts/${id}/pdf`} fileName={`${number}.pdf`} />}
      {(status === 'accepted' || status === 'declared') && (
        <ActionButton
          label={t('contract.cancel')}
          permission="contracts.contract.cancel"
          send={({ headers, reason }) => contractsCancel({ path: { id }, headers, body: { reason } })}
          title={t('contract.cancelTitle', { number })}
          text={t('contract.cancelText', { amount: money(budgetNeeded) })}
          reason="reason"
          isDanger
          done={t('contract.cancelled')}
        />
      )}
    </>
  );
}
