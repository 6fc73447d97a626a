import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle, Section, StatusPill, Steps } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ContractActions } from './contract-actions';
import { ContractDimona } from './contract-dimona';
import { ContractFacts } from './contract-facts';
import { ContractMoney } from './contract-money';
import { contractSteps } from './contract-steps';
import { ContractTimeline } from './contract-timeline';
import { contractQuery } from './queries';

export default function ContractPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: contract, error, refetch } = useQuery(contractQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!contract) return <LoadingPage />;
  const { title, number, activityName, status } = contract;
  return (
    <>
      <PageTitle
        title={title}
        subtitle={[number, activityName].join(' · ')}
        aside={<StatusPill kind="contractState" status={status} />}
        actions={<ContractActions contract={contract} />}
      />
      {status !== 'cancelled' && (
        <Box sx={{ mb: 2.5 }}>
          <Steps {...contractSteps(status, t)} />
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) minmax(0,1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          <ContractFacts contract={contract} />
          <ContractDimona contract={contract} />
          <Section title={t('invoice.timeline')}>
            <ContractTimeline history={contract.history} />
          </Section>
        </Box>
        <ContractMoney contract={contract} />
      </Box>
    </>
  );
}
