import type { CampaignFileDto } from '@coopera/api-client';
import { formatNumber, formatPeriod, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { useCan } from '../../auth/use-can';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { useHistory } from '../history/use-history';
import { CampaignActions } from './campaign-actions';
import { CampaignApplications } from './campaign-applications';
import { titleOf } from './campaign-list';
import { CampaignStatistics } from './campaign-statistics';
import { CampaignTerms } from './campaign-terms';
import { Committee } from './committee';

export function CampaignView({ campaign }: { campaign: CampaignFileDto }) {
  const { t } = useTranslation();
  const timeline = useHistory(campaign.history);
  const isInstructing = useCan('solidarity.application.instruct');
  const { status, applicationsFrom, applicationsUntil, envelope, committed, proposed, left, applications } = campaign;
  const tabs = [
    { key: 'terms', label: t('solidarity.terms'), content: <CampaignTerms campaign={campaign} /> },
    { key: 'committee', label: t('solidarity.committee'), content: <Committee campaign={campaign} /> },
    { key: 'statistics', label: t('solidarity.statistics'), content: <CampaignStatistics id={campaign.id} /> },
  ];
  if (isInstructing && status !== 'draft')
    tabs.unshift({ key: 'applications', label: t('solidarity.applications'), content: <CampaignApplications /> });
  return (
    <RecordPage
      title={titleOf(campaign)}
      code={titleOf(campaign)}
      subtitle={formatPeriod(applicationsFrom, applicationsUntil)}
      pills={<StatePill kind="aidCampaignState" state={status} />}
      actions={<CampaignActions campaign={campaign} />}
      figures={[
        { label: t('solidarity.envelope'), value: <MoneyText value={envelope} /> },
        { label: t('solidarity.granted'), value: <MoneyText value={committed} /> },
        { label: t('solidarity.proposed'), value: <MoneyText value={proposed} /> },
        { label: t('solidarity.left'), value: <MoneyText value={left} /> },
        { label: t('solidarity.applications'), value: formatNumber(applications) },
      ]}
      tabs={tabs}
      timeline={timeline}
    />
  );
}
