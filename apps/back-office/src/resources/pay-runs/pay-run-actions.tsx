import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';
import type { PayRunRecord } from './types';

const calculable = ['open', 'calculated', 'failed'];

export function PayRunActions({ run }: { run: PayRunRecord }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { id, state, label, contracts, netTotal } = run;
  return (
    <>
      {calculable.includes(state) && (
        <ActionButton
          label={state === 'open' ? t('payRun.calculate') : t('payRun.recalculate')}
          permission="payroll.pay-run.calculate"
          path={`/pay-runs/${id}/calculation`}
          title={t('payRun.calculateTitle', { label })}
          text={t('payRun.calculateText', { count: contracts })}
          done={t('payRun.calculating')}
          button={{ variant: state === 'open' ? 'contained' : 'outlined' }}
        />
      )}
      {state === 'calculated' && (
        <ActionButton
          label={t('payRun.approve')}
          permission="payroll.pay-run.approve"
          path={`/pay-runs/${id}/approval`}
          title={t('payRun.approveTitle', { label })}
          text={t('payRun.approveText', { amount: money(netTotal) })}
          done={t('payRun.approved')}
          button={{ variant: 'contained' }}
        />
      )}
    </>
  );
}
