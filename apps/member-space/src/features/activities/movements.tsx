import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows } from '@coopera/ui';
import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined';
import Box from '@mui/material/Box';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreButton } from '../../layout/more-button';
import { MovementRow } from './movement-row';
import { movementsQuery } from './queries';

/** The budget ledger in plain words, newest first. */
export function Movements({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(movementsQuery(activityId));
  const movements = list.data?.pages.flatMap(({ items }) => items);
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!movements) return <LoadingRows />;
  if (movements.length === 0)
    return (
      <EmptyState icon={SwapVertOutlined} title={t('activities.noMovements')} text={t('activities.noMovementsText')} />
    );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {movements.map((movement) => (
          <MovementRow key={movement.id} movement={movement} />
        ))}
      </Box>
      <MoreButton list={list} />
    </>
  );
}
