import type { MemberCampaignDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, MoneyText, Section, StatusPill } from '@coopera/ui';
import { Link } from 'react-router';

/** Closed campaigns, each with its figures. */
export function PastCampaigns({ campaigns }: { campaigns: MemberCampaignDto[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('solidarity.past')}>
      <DataList
        link={Link}
        rows={campaigns.map(({ id, title, envelope, applicationsFrom, decisionsUntil, own }) => ({
          id,
          to: `/solidarite/campagnes/${id}`,
          primary: title,
          secondary: t('solidarity.fromTo', { from: formatDate(applicationsFrom), until: formatDate(decisionsUntil) }),
          amount: <MoneyText value={envelope} />,
          status: own && <StatusPill kind="aidState" status={own.status} />,
        }))}
      />
    </Section>
  );
}
