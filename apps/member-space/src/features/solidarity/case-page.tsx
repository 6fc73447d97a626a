import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle, Section, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CaseEvidence } from './case-evidence';
import { CaseFacts } from './case-facts';
import { CriterionCard } from './criterion-card';
import { caseQuery } from './queries';
import { VoteCard } from './vote-card';

/** One case, for a member of the committee whom nothing links to the applicant. */
export default function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: found, error, refetch } = useQuery(caseQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found) return <LoadingPage />;
  return (
    <>
      <PageTitle
        title={found.applicantName}
        subtitle={[found.number, found.campaignTitle].join(' · ')}
        aside={<StatusPill kind="aidState" status={found.status} />}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 360px' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          <CaseFacts found={found} />
          <CaseEvidence found={found} />
          <Section title={t('solidarity.frozenFigures')}>
            {found.criteria.map((criterion) => (
              <CriterionCard key={criterion.kind} criterion={criterion} />
            ))}
          </Section>
        </Box>
        <VoteCard found={found} />
      </Box>
    </>
  );
}
