import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle, Section, StatusPill, Steps } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AnswerQuestion } from './answer-question';
import { ApplicationActions } from './application-actions';
import { ApplicationFacts } from './application-facts';
import { applicationSteps } from './application-steps';
import { CriterionCard } from './criterion-card';
import { DecisionCard } from './decision-card';
import { EvidenceList } from './evidence-list';
import { applicationQuery } from './queries';

/** One's own application: where it stands, what was asked, what was decided. */
export default function ApplicationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: application, error, refetch } = useQuery(applicationQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!application) return <LoadingPage />;
  const { number, campaignTitle, status, decisions, evidence, criteria } = application;
  return (
    <>
      <PageTitle
        title={campaignTitle}
        subtitle={number}
        aside={<StatusPill kind="aidState" status={status} />}
        actions={<ApplicationActions application={application} />}
      />
      {status !== 'withdrawn' && (
        <Box sx={{ mb: 2.5 }}>
          <Steps {...applicationSteps(application, t)} />
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 820 }}>
        {status === 'to-complete' && <AnswerQuestion application={application} />}
        {[...decisions].reverse().map((decision) => (
          <DecisionCard key={decision.round} decision={decision} application={application} />
        ))}
        <ApplicationFacts application={application} />
        {evidence.length > 0 && (
          <Section title={t('solidarity.step.evidence')}>
            <EvidenceList application={application} isRemovable={status === 'to-complete'} />
          </Section>
        )}
        {criteria.length > 0 && (
          <Section title={t('solidarity.frozenFigures')}>
            {criteria.map((criterion) => (
              <CriterionCard key={criterion.kind} criterion={criterion} />
            ))}
          </Section>
        )}
      </Box>
    </>
  );
}
