import {
  applicationsAsk,
  applicationsComplete,
  applicationsDecide,
  type StaffApplicationDto,
} from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';
import { ProposeAid } from './propose-aid';

/** What the coordinator can do now. */
export function ApplicationActions({ application }: { application: StaffApplicationDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { id, status, outcome, proposal } = application;
  const path = { id };
  const permission = 'solidarity.application.instruct';
  return (
    <>
      {['submitted', 'complete'].includes(status) && (
        <ActionButton
          label={t('solidarity.ask')}
          permission={permission}
          send={({ reason }) => applicationsAsk({ path, body: { text: reason } })}
          title={t('solidarity.askTitle')}
          text={t('solidarity.askText')}
          reason="reason"
          done={t('solidarity.asked')}
        />
      )}
      {status === 'submitted' && (
        <ActionButton
          label={t('solidarity.complete')}
          permission={permission}
          send={() => applicationsComplete({ path })}
          title={t('solidarity.completeTitle')}
          done={t('solidarity.completed')}
          button={{ variant: 'contained' }}
        />
      )}
      <ProposeAid application={application} />
      {status === 'proposed' && proposal && (
        <ActionButton
          label={t('solidarity.decide')}
          permission={permission}
          send={({ headers, reason }) => applicationsDecide({ path, headers, body: { motive: reason } })}
          title={t(outcome === 'granted' ? 'solidarity.decideGrant' : 'solidarity.decideRefusal', {
            amount: money(proposal.amount),
          })}
          text={t('solidarity.decideText')}
          reason="reason"
          whyNot={outcome === 'not-finished' ? t('solidarity.notFinished') : undefined}
          done={t('solidarity.decided')}
          button={{ variant: 'contained' }}
        />
      )}
    </>
  );
}
