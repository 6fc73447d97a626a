import { useTranslation } from '@coopera/i18n';
import { ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Movements } from './movements';
import { activityQuery } from './queries';

export default function ActivityPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: activity, error, refetch } = useQuery(activityQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!activity) return <LoadingPage />;
  const bearers = activity.bearers.map(({ displayName }) => displayName).join(', ');
  return (
    <>
      <PageTitle
        title={activity.name}
        subtitle={[activity.number, activity.trade, bearers].filter(Boolean).join(' · ')}
        aside={<StatusPill kind="activityState" status={activity.state} />}
      />
      <KeyFigures
        figures={[
          { label: t('budget.title'), value: <MoneyText value={activity.available} signed /> },
          { label: t('budget.reserved'), value: <MoneyText value={activity.reserved} /> },
          { label: t('budget.toReceive'), value: <MoneyText value={activity.toReceive} /> },
          { label: t('activities.invoicedThisYear'), value: <MoneyText value={activity.invoicedThisYear} /> },
        ]}
      />
      <Section title={t('activities.movements')}>
        <Movements activityId={id} />
      </Section>
    </>
  );
}
