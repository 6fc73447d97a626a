import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../session/me';
import { DashboardActions } from './dashboard-actions';
import { DashboardGrid } from './dashboard-grid';
import { dashboardQuery } from './queries';

export default function DashboardPage() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { data, error, refetch } = useQuery(dashboardQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || !me) return <LoadingPage hero />;
  return (
    <>
      <PageTitle
        title={t('dashboard.hello', { name: me.firstName })}
        subtitle={t('dashboard.subtitle')}
        actions={<DashboardActions />}
      />
      <DashboardGrid dashboard={data} />
    </>
  );
}
