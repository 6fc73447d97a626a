import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ApplyForm } from './apply-form';
import { valuesOf } from './apply-values';
import { applicationQuery, solidarityQuery } from './queries';

/** Asking for an aid, step by step; what was written before is there again. */
export default function ApplyPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(solidarityQuery);
  const campaign = data?.campaigns.find((one) => one.id === id);
  const own = useQuery(applicationQuery(campaign?.own?.id));
  if (error ?? own.error) return <ErrorState error={error ?? own.error} onRetry={() => void refetch()} />;
  if (!data || (campaign?.own && !own.data)) return <LoadingPage />;
  const isWritable = campaign?.isTaking && (own.data?.status ?? 'draft') === 'draft';
  if (!campaign || !isWritable) return <EmptyState title={t('solidarity.gone')} />;
  return (
    <>
      <PageTitle title={t('solidarity.applyTitle')} subtitle={campaign.title} />
      <ApplyForm campaign={campaign} applicationId={own.data?.id} values={valuesOf(own.data)} />
    </>
  );
}
