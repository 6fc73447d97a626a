import { nextPage, type PublicSessionDto, publicTrainingsCatalogue } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows } from '@coopera/ui';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MoreButton } from '../../../layout/more-button';
import { PublicFrame } from './public-frame';
import { PublicSession } from './public-session';
import { PublicSignUp } from './public-sign-up';

/** The trainings that anyone may follow. */
export default function PublicCataloguePage() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<PublicSessionDto>();
  const list = useInfiniteQuery({
    queryKey: ['training', 'public'],
    queryFn: ({ pageParam }) => publicTrainingsCatalogue({ query: { page: pageParam, sort: 'startsOn' } }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  });
  const sessions = list.data?.pages.flatMap(({ items }) => items);
  return (
    <PublicFrame title={t('publicTraining.title')} subtitle={t('publicTraining.subtitle')}>
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows />}
      {sessions?.length === 0 && (
        <EmptyState icon={SchoolOutlined} title={t('training.empty')} text={t('publicTraining.emptyText')} />
      )}
      {sessions?.map((session) => (
        <PublicSession key={session.id} session={session} onChoose={() => setChosen(session)} />
      ))}
      <MoreButton list={list} />
      {chosen && <PublicSignUp session={chosen} onClose={() => setChosen(undefined)} />}
    </PublicFrame>
  );
}
