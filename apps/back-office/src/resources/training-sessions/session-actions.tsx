import {
  type SessionFileDto,
  session as signedIn,
  trainingSessionsCancel,
  trainingSessionsClose,
  trainingSessionsHold,
  trainingSessionsOpen,
} from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import { titleOf } from '../training-courses/title-of';
import { ChangeSession } from './change-session';

const MANAGE = 'training.session.manage';

/** What may be done with a session as it stands. */
export function SessionActions({ session }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  const { id, status, endsOn } = session;
  const path = { id };
  const name = titleOf(session);
  const isRunning = status === 'open' || status === 'closed';
  return (
    <>
      {(status === 'draft' || status === 'open') && <ChangeSession session={session} />}
      {(status === 'draft' || status === 'closed') && (
        <ActionButton
          label={t('training.open')}
          permission={MANAGE}
          send={() => trainingSessionsOpen({ path })}
          title={t('training.openTitle', { name })}
          text={t('training.openText')}
          done={t('training.opened')}
          button={{ variant: status === 'draft' ? 'contained' : 'outlined' }}
        />
      )}
      {status === 'open' && (
        <ActionButton
          label={t('training.close')}
          permission={MANAGE}
          send={() => trainingSessionsClose({ path })}
          title={t('training.closeTitle', { name })}
          text={t('training.closeText')}
          done={t('training.closed')}
        />
      )}
      {isRunning && (
        <ActionButton
          label={t('training.hold')}
          permission={MANAGE}
          send={({ headers }) => trainingSessionsHold({ path, headers })}
          title={t('training.holdTitle', { name })}
          text={t('training.holdText')}
          whyNot={signedIn.today() < endsOn ? t('training.notOver', { date: formatDate(endsOn) }) : undefined}
          done={t('training.held')}
          button={{ variant: 'contained' }}
        />
      )}
      {(isRunning || status === 'draft') && (
        <ActionButton
          label={t('training.cancelSession')}
          permission={MANAGE}
          send={({ headers, reason }) => trainingSessionsCancel({ path, headers, body: { reason } })}
          title={t('training.cancelTitle', { name })}
          text={t('training.cancelText')}
          reason="reason"
          isDanger
          done={t('training.sessionCancelled')}
        />
      )}
    </>
  );
}
