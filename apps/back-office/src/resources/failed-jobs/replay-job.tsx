import { useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import type { FailedJobRow } from './types';

export function ReplayJob({ job }: { job: FailedJobRow }) {
  const { t } = useTranslation();
  return (
    <ActionButton
      label={t('job.replay')}
      permission="queues.failed-job.replay"
      path={`/failed-jobs/${job.id}/replay`}
      title={t('job.replayTitle', { name: job.name })}
      text={t('job.replayText')}
      done={t('job.replayed')}
      button={{ size: 'small' }}
    />
  );
}
