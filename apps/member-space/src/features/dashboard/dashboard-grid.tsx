import { session } from '@coopera/api-client';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { lazy, type ReactNode, Suspense } from 'react';
import { withFeatureTexts } from '../../load-texts';
import { BudgetHero } from './budget-hero';
import { InvoicesByState } from './invoices-by-state';
import { LatestInvoices } from './latest-invoices';
import { NextContract } from './next-contract';
import { nextContractOf } from './next-contract-of';
import { QuickActions } from './quick-actions';
import { toReceiveOf } from './to-receive';
import { TodoList } from './todo-list';
import { todosOf } from './todos';
import type { Dashboard } from './use-dashboard';
import { WhenVisible } from './when-visible';

const PaySimulator = lazy(withFeatureTexts(() => import('../contracts/pay-simulator')));
const SixMonthsChart = lazy(() => import('./six-months-chart'));

const Cell = ({ span, children }: { span: number; children: ReactNode }) => (
  <Box sx={{ gridColumn: { md: `span ${span}` }, minWidth: 0, display: 'grid' }}>{children}</Box>
);

const Later = ({ height, children }: { height: number; children: ReactNode }) => (
  <WhenVisible height={height}>
    <Suspense fallback={<Skeleton variant="rounded" height={height} />}>{children}</Suspense>
  </WhenVisible>
);

export function DashboardGrid({ dashboard }: { dashboard: Dashboard }) {
  const { budgets, states, invoices, contracts } = dashboard;
  const toReceive = toReceiveOf(states);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 2.5 },
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(12, minmax(0,1fr))' },
      }}
    >
      <Cell span={7}>
        <BudgetHero budgets={budgets} toReceive={toReceive} />
      </Cell>
      <QuickActions />
      <Cell span={5}>
        <TodoList todos={todosOf(dashboard)} />
      </Cell>
      <Cell span={5}>
        <NextContract contract={nextContractOf(contracts, session.today())} />
      </Cell>
      <Cell span={7}>
        <Later height={420}>
          <PaySimulator budgets={budgets} />
        </Later>
      </Cell>
      <Cell span={7}>
        <InvoicesByState rows={states} toReceive={toReceive} />
      </Cell>
      <Cell span={5}>
        <Later height={340}>
          <SixMonthsChart />
        </Later>
      </Cell>
      <Cell span={12}>
        <LatestInvoices invoices={invoices.slice(0, 5)} />
      </Cell>
    </Box>
  );
}
