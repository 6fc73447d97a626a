import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CampaignActions } from './campaign-actions';
import { CampaignStatistics } from './campaign-statistics';
import { OwnCriteria } from './own-criteria';
import { solidarityQuery } from './queries';

/** One campaign: do I meet the criteria? And once it is closed: what it gave. */
export default function CampaignPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(solidarityQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const campaign = data.campaigns.find((one) => one.id === id);
  if (!campaign) return <EmptyState title={t('solidarity.gone')} />;
  const isOpen = campaign.status === 'open';
  return (
    <>
      <PageTitle title={campaign.title} subtitle={t(isOpen ? 'solidarity.criteriaText' : 'solidarity.closedText')} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {isOpen ? <OwnCriteria campaignId={id} /> : <CampaignStatistics campaignId={id} />}
        <Section>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {campaign.body}
          </Typography>
          {isOpen && (
            <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
              <CampaignActions campaign={campaign} />
            </Stack>
          )}
        </Section>
      </Box>
    </>
  );
}
