import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { budgetsQuery } from '../activities/queries';
import { WithActivities } from '../activities/with-activities';
import { ContractForm } from './contract-form';
import { emptyContract, isDayCount } from './contract-values';
import { periodFrom } from './period';
import { isMode } from './simulator-values';

export default function NewContractPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data: budgets, error, refetch } = useQuery(budgetsQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!budgets) return <LoadingPage />;
  const [days, mode] = [search.get('jours') ?? '1', search.get('mode')];
  const wished = {
    days: isDayCount(days) ? days : '1',
    mode: isMode(mode) ? mode : 'budget',
    amount: search.get('montant') ?? '',
  } as const;
  return (
    <>
      <PageTitle title={t('contractForm.title')} subtitle={t('contractForm.subtitle')} />
      <WithActivities>
        {(activities) => {
          const { id } = activities.find((own) => own.id === search.get('activite')) ?? activities[0];
          const values = emptyContract({
            ...wished,
            ...periodFrom(session.today(), Number(wished.days)),
            activityId: id,
          });
          return <ContractForm activities={activities} budgets={budgets} values={values} />;
        }}
      </WithActivities>
    </>
  );
}
