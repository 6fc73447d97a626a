import type { StaffApplicationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { useHistory } from '../history/use-history';
import { ApplicationActions } from './application-actions';
import { ApplicationCase } from './application-case';
import { ApplicationDecisions } from './application-decisions';
import { Bench } from './bench';
import { Criteria } from './criteria';

export function ApplicationView({ application }: { application: StaffApplicationDto }) {
  const { t } = useTranslation();
  const timeline = useHistory(application.history);
  const { number, applicantName, campaignTitle, campaignId, status, payment, suggested, proposal, granted } =
    application;
  return (
    <RecordPage
      isPerson
      title={applicantName}
      code={number ?? ''}
      parent={{ to: `/solidarity-campaigns/${campaignId}/show`, label: campaignTitle }}
      subtitle={[number, campaignTitle].join(' · ')}
      pills={
        <>
          <StatePill kind="aidState" state={status} />
          {payment && <StatePill kind="orderState" state={payment} />}
        </>
      }
      actions={<ApplicationActions application={application} />}
      figures={[
        { label: t('solidarity.byTheRule'), value: suggested ? <MoneyText value={suggested} /> : '—' },
        { label: t('solidarity.proposed'), value: proposal ? <MoneyText value={proposal.amount} /> : '—' },
        { label: t('solidarity.granted'), value: granted ? <MoneyText value={granted} /> : '—' },
        { label: t('solidarity.ceiling'), value: <MoneyText value={application.ceiling} /> },
      ]}
      tabs={[
        { key: 'case', label: t('solidarity.case'), content: <ApplicationCase application={application} /> },
        {
          key: 'criteria',
          label: t('solidarity.criteria'),
          content: <Criteria frozen={application.criteria} now={application.criteriaNow} />,
        },
        { key: 'committee', label: t('solidarity.committee'), content: <Bench application={application} /> },
        {
          key: 'decisions',
          label: t('solidarity.decisions'),
          content: <ApplicationDecisions decisions={application.decisions} />,
        },
      ]}
      timeline={timeline}
    />
  );
}
