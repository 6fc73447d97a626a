import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle, Section } from '@coopera/ui';
import HowToVoteOutlined from '@mui/icons-material/HowToVoteOutlined';
import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CampaignCard } from './campaign-card';
import { PastCampaigns } from './past-campaigns';
import { solidarityQuery } from './queries';

/** The solidarity fund: campaigns that are open, what one asked for, and what past ones gave. */
export default function SolidarityPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(solidarityQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const open = data.campaigns.filter(({ status }) => status === 'open');
  const past = data.campaigns.filter(({ status }) => status !== 'open');
  return (
    <>
      <PageTitle
        title={t('solidarity.title')}
        subtitle={t('solidarity.subtitle')}
        actions={
          data.sits && (
            <Button component={Link} to="/solidarite/comite" variant="outlined" startIcon={<HowToVoteOutlined />}>
              {t('solidarity.committee')}
            </Button>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {open.length === 0 && (
          <Section>
            <EmptyState
              icon={VolunteerActivismOutlined}
              title={t('solidarity.empty')}
              text={t('solidarity.emptyText')}
            />
          </Section>
        )}
        {open.map((campaign) => (
          <CampaignCard key={campaign.id} campaign={campaign} />
        ))}
        {past.length > 0 && <PastCampaigns campaigns={past} />}
      </Box>
    </>
  );
}
