import { useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import type { ReminderRow } from './types';

export function ReminderActions({ reminder }: { reminder: ReminderRow }) {
  const { t } = useTranslation();
  const { id, invoiceNumber, isSuspended } = reminder;
  if (isSuspended)
    return (
      <ActionButton
        label={t('reminder.resume')}
        permission="recovery.reminder.resume"
        path={`/reminders/${id}/resumption`}
        title={t('reminder.resumeTitle', { number: invoiceNumber })}
        done={t('reminder.resumed')}
        button={{ size: 'small' }}
      />
    );
  return (
    <ActionButton
      label={t('reminder.suspend')}
      permission="recovery.reminder.suspend"
      path={`/reminders/${id}/suspension`}
      title={t('reminder.suspendTitle', { number: invoiceNumber })}
      text={t('reminder.suspendText')}
      asksReason
      done={t('reminder.suspended')}
      button={{ size: 'small' }}
    />
  );
}
