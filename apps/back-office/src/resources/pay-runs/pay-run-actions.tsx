import { type PayRunDto, payRunsApprove, payRunsRetry } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';

export function PayRunActions({ run }: { run: PayRunDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { id, state, number, failed, net, computed, total } = run;
  const path = { id };
  const whyNot = {
    computing: t('payRun.stillComputing', { computed, total }),
    failed: t('payRun.someFailed', { count: failed }),
  }[state as string];
  return (
    <>
      {failed > 0 && (
        <ActionButton
          label={t('payRun.retry')}
          permission="payroll.pay-run.open"
          send={() => payRunsRetry({ path })}
          title={t('payRun.retryTitle', { count: failed })}
          text={t('payRun.retryText')}
          done={t('payRun.retried')}
        />
      )}
      {['computing', 'computed', 'failed'].includes(state) && (
        <ActionButton
          label={t('payRun.approve')}
          permission="payroll.pay-run.approve"
          send={({ headers }) => payRunsApprove({ path, headers })}
          title={t('payRun.approveTitle', { number })}
          text={t('payRun.approveText', { amount: money(net), count: total })}
          whyNot={whyNot}
          done={t('payRun.approved')}
          button={{ variant: 'contained' }}
        />
      )}
    </>
  );
}
