import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { ActivityCard } from './activity-card';
import { activitiesQuery, budgetsQuery } from './queries';

export default function ActivitiesPage() {
  const { t } = useTranslation();
  const activities = useQuery(activitiesQuery);
  const budgets = useQuery(budgetsQuery);
  const error = activities.error ?? budgets.error;
  const retry = () => Promise.all([activities.refetch(), budgets.refetch()]);
  if (error) return <ErrorState error={error} onRetry={() => void retry()} />;
  if (!activities.data || !budgets.data) return <LoadingPage />;
  return (
    <>
      <PageTitle title={t('activities.title')} subtitle={t('activities.subtitle')} />
      {activities.data.length === 0 && (
        <EmptyState icon={PaletteOutlined} title={t('activities.empty')} text={t('activities.emptyText')} />
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr', lg: '1fr 1fr 1fr' } }}>
        {activities.data.map((activity) => (
          <ActivityCard
            key={activity.id}
            activity={activity}
            budget={budgets.data.find(({ activityId }) => activityId === activity.id)}
          />
        ))}
      </Box>
    </>
  );
}
