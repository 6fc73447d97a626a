import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows } from '@coopera/ui';
import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined';
import Box from '@mui/material/Box';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreButton } from '../../layout/more-button';
import { movementsOf } from './budget-movements';
import { MovementRow } from './movement-row';
import { budgetLinesQuery } from './queries';

/** The budget ledger in plain words, newest first. */
export function BudgetLines({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(budgetLinesQuery(activityId));
  const lines = list.data?.pages.flat();
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!lines) return <LoadingRows />;
  if (lines.length === 0)
    return (
      <EmptyState icon={SwapVertOutlined} title={t('activities.noMovements')} text={t('activities.noMovementsText')} />
    );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {movementsOf(lines).map((movement) => (
          <MovementRow key={movement.id} movement={movement} />
        ))}
      </Box>
      <MoreButton list={list} />
    </>
  );
}
