import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, LoadingRows, PageTitle, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import BudgetView from './budget-view';
import { activitiesQuery, budgetQuery } from './queries';

const StatementView = lazy(() => import('./statement-view'));
const PotView = lazy(() => import('./pot-view'));
const TreasuryView = lazy(() => import('./treasury-view'));

const views = ['budget', 'statement', 'treasury', 'pot'] as const;

/** An Activité: its budget first, then its result and its treasury; the open view is in the address. */
export default function ActivityPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const activities = useQuery(activitiesQuery);
  const { data: budget, error, refetch } = useQuery(budgetQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!budget) return <LoadingPage />;
  const activity = activities.data?.find((own) => own.id === id);
  const view = views.find((name) => name === search.get('vue')) ?? 'budget';
  return (
    <>
      <PageTitle
        title={budget.activityName}
        subtitle={
          activity && [activity.number, activity.trade, activity.bearers.join(', ')].filter(Boolean).join(' · ')
        }
        aside={activity && <StatusPill kind="activityState" status={activity.status} />}
      />
      <Tabs
        value={view}
        onChange={(_, name) => setSearch({ vue: name }, { replace: true })}
        variant="scrollable"
        aria-label={t('activities.sections')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider', '& .MuiTab-root': { minWidth: 0, px: 1.5 } }}
      >
        {views.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`view-${name}`}
            aria-controls="view-panel"
            label={t(`activities.tabs.${name}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="view-panel" aria-labelledby={`view-${view}`}>
        <Suspense fallback={<LoadingRows />}>
          {view === 'budget' && <BudgetView budget={budget} />}
          {view === 'statement' && <StatementView activityId={id} />}
          {view === 'pot' && <PotView activityId={id} />}
          {view === 'treasury' && <TreasuryView activityId={id} />}
        </Suspense>
      </Box>
    </>
  );
}
