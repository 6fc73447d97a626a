import { useTranslation } from '@coopera/i18n';
import { ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BudgetLines } from './budget-lines';
import { activitiesQuery, budgetQuery } from './queries';

export default function ActivityPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const activities = useQuery(activitiesQuery);
  const { data: budget, error, refetch } = useQuery(budgetQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!budget) return <LoadingPage />;
  const activity = activities.data?.find((own) => own.id === id);
  return (
    <>
      <PageTitle
        title={budget.activityName}
        subtitle={
          activity && [activity.number, activity.trade, activity.bearers.join(', ')].filter(Boolean).join(' · ')
        }
        aside={activity && <StatusPill kind="activityState" status={activity.status} />}
      />
      <KeyFigures
        figures={[
          { label: t('budget.title'), value: <MoneyText value={budget.available} signed /> },
          { label: t('budget.paid'), value: <MoneyText value={budget.paid} signed /> },
          { label: t('budget.guaranteed'), value: <MoneyText value={budget.guaranteed} /> },
          { label: t('budget.reserved'), value: <MoneyText value={budget.reserved} /> },
        ]}
      />
      <Section title={t('activities.movements')}>
        <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1 }}>
          {t('budget.how')}
        </Typography>
        <BudgetLines activityId={id} />
      </Section>
    </>
  );
}
