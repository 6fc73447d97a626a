import { formatPeriod, useTranslation } from '@coopera/i18n';
import {
  DateText,
  ErrorState,
  Facts,
  LoadingPage,
  MoneyText,
  PageTitle,
  Section,
  StatusPill,
  Steps,
} from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ContractActions } from './contract-actions';
import { contractSteps } from './contract-steps';
import { PayLines } from './pay-lines';
import { PaySplit } from './pay-split';
import { contractQuery } from './queries';

export default function ContractPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: contract, error, refetch } = useQuery(contractQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!contract) return <LoadingPage />;
  const { steps, current } = contractSteps(contract.state, t);
  return (
    <>
      <PageTitle
        title={contract.title}
        subtitle={[contract.number, contract.activity.name].join(' · ')}
        aside={<StatusPill kind="contractState" status={contract.state} />}
        actions={<ContractActions contract={contract} />}
      />
      {contract.state !== 'cancelled' && (
        <Box sx={{ mb: 2.5 }}>
          <Steps steps={steps} current={current} />
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
        <Section title={t('contract.work')}>
          <Facts
            facts={[
              [t('contract.period'), formatPeriod(contract.startsOn, contract.endsOn)],
              [t('contract.days'), t('contracts.days', { count: contract.days })],
              [t('contract.client'), contract.client],
              [t('contract.place'), contract.place],
              [t('contract.workerKind'), t(`workerKind.${contract.workerKind}`)],
              [t('contract.dimona'), contract.dimonaNumber],
              [t('contract.signedAt'), <DateText key="signed" value={contract.signedAt} style="date-time" />],
              [t('contract.payBy'), <DateText key="pay" value={contract.payBy} />],
            ]}
          />
        </Section>
        <Section title={t('contract.money')} action={<MoneyText value={contract.cost} strong />}>
          <Box sx={{ mb: 1.5 }}>
            <PaySplit lines={contract.lines} label={t('contract.money')} />
          </Box>
          <PayLines lines={contract.lines} />
        </Section>
      </Box>
    </>
  );
}
