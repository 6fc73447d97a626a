import type { ActivityListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows } from '@coopera/ui';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { activitiesQuery } from './queries';

/** For what needs an open Activité: waits for them, and says what to do when there is none. */
export function WithActivities({ children }: { children: (open: ActivityListItemDto[]) => ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(activitiesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const open = data.filter(({ status }) => status === 'active');
  if (open.length > 0) return children(open);
  return <EmptyState icon={PaletteOutlined} title={t('activities.empty')} text={t('activities.emptyText')} />;
}
