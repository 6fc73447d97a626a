import { type PeriodCardDto, periodsReopen } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import { periodName } from './period-name';

/** Asks a colleague to open the last closed month again. */
export function ReopenMonth({ month, onChange }: { month: PeriodCardDto; onChange: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionButton
      label={t('accounting.reopen')}
      permission="ledger.period.reopen"
      title={t('accounting.reopenTitle', { period: periodName(month) })}
      text={t('accounting.reopenText')}
      reason="reason"
      isDanger
      done={t('accounting.reopenAsked')}
      button={{ size: 'small' }}
      send={({ reason }) => periodsReopen({ body: { month: month.startsOn, reason } })}
      onDone={onChange}
    />
  );
}
