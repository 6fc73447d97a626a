import { type DeadLetterDto, operationsReplay } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';

export function ReplayLetter({ letter: { eventId, eventType } }: { letter: DeadLetterDto }) {
  const { t } = useTranslation();
  return (
    <ActionButton
      label={t('letter.replay')}
      permission="platform.deliveries.replay"
      send={() => operationsReplay({ body: { eventId } })}
      title={t('letter.replayTitle', { name: eventType })}
      text={t('letter.replayText')}
      done={({ count }) => t('letter.replayed', { count })}
      button={{ size: 'small' }}
    />
  );
}
