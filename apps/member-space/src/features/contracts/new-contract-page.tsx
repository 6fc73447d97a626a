import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { activitiesQuery } from '../activities/queries';
import { ContractForm } from './contract-form';

export default function NewContractPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(activitiesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const open = data.items.filter(({ state }) => state === 'active');
  return (
    <>
      <PageTitle title={t('contractForm.title')} subtitle={t('contractForm.subtitle')} />
      {open.length === 0 ? (
        <EmptyState icon={PaletteOutlined} title={t('activities.empty')} text={t('activities.emptyText')} />
      ) : (
        <ContractForm activities={open} budget={search.get('budget') ?? ''} days={search.get('days') ?? '1'} />
      )}
    </>
  );
}
