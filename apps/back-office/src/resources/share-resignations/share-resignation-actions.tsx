import {
  type ResignationItemDto,
  session,
  shareResignationsApprove,
  shareResignationsRefuse,
  shareResignationsRegister,
  useUser,
} from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import { AcceptResignation } from './accept-resignation';

/** The next step of a resignation, for who may take it. */
export function ShareResignationActions({ resignation }: { resignation: ResignationItemDto }) {
  const { t } = useTranslation();
  const { displayName } = useUser();
  const { id, status, effectiveOn, decidedByName } = resignation;
  const isTooEarly = effectiveOn > session.today();
  return (
    <>
      {status === 'requested' && <AcceptResignation id={id} />}
      {status === 'requested' && (
        <ActionButton
          label={t('resignation.refuse')}
          permission="shares.resignation.decide"
          send={({ reason }) => shareResignationsRefuse({ path: { id }, body: { reason } })}
          title={t('resignation.refuseTitle')}
          reason="reason"
          isDanger
          done={t('resignation.refused')}
        />
      )}
      {status === 'accepted' && (
        <ActionButton
          label={t('resignation.register')}
          permission="shares.resignation.decide"
          send={({ headers }) => shareResignationsRegister({ path: { id }, headers })}
          title={t('resignation.registerTitle')}
          text={t('resignation.registerText')}
          whyNot={isTooEarly ? t('resignation.tooEarly', { date: formatDate(effectiveOn) }) : undefined}
          done={t('resignation.registered')}
          button={{ variant: 'contained' }}
        />
      )}
      {status === 'registered' && (
        <ActionButton
          label={t('resignation.approve')}
          permission="shares.refund.approve"
          send={({ headers }) => shareResignationsApprove({ path: { id }, headers })}
          title={t('resignation.approveTitle')}
          text={t('resignation.approveText')}
          whyNot={decidedByName === displayName ? t('resignation.notYou') : undefined}
          done={t('resignation.approved')}
          button={{ variant: 'contained' }}
        />
      )}
    </>
  );
}
