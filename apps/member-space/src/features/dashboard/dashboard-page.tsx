import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { DashboardActions } from './dashboard-actions';
import { DashboardGrid } from './dashboard-grid';
import { useDashboard } from './use-dashboard';

export default function DashboardPage() {
  const { t } = useTranslation();
  const { data, error, retry } = useDashboard();
  if (error) return <ErrorState error={error} onRetry={retry} />;
  if (!data) return <LoadingPage hero />;
  return (
    <>
      <PageTitle
        title={t('dashboard.hello', { name: data.file.firstName })}
        subtitle={t('dashboard.subtitle')}
        actions={<DashboardActions />}
      />
      <DashboardGrid dashboard={data} />
    </>
  );
}
