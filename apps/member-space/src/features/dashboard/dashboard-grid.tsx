import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { lazy, type ReactNode, Suspense } from 'react';
import { BudgetHero } from './budget-hero';
import { InvoicesByState } from './invoices-by-state';
import { LatestInvoices } from './latest-invoices';
import { NextContract } from './next-contract';
import { QuickActions } from './quick-actions';
import { SixMonthsChart } from './six-months-chart';
import { TodoList } from './todo-list';
import type { Dashboard } from './types';
import { WhenVisible } from './when-visible';

const PaySimulator = lazy(() => import('../contracts/pay-simulator'));

const Cell = ({ span, children }: { span: number; children: ReactNode }) => (
  <Box sx={{ gridColumn: { md: `span ${span}` }, minWidth: 0, display: 'grid' }}>{children}</Box>
);

export function DashboardGrid({ dashboard }: { dashboard: Dashboard }) {
  const { budget, todos, nextContract, invoicesByState, months, latestInvoices } = dashboard;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 2.5 },
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(12, minmax(0,1fr))' },
      }}
    >
      <Cell span={7}>
        <BudgetHero budget={budget} />
      </Cell>
      <QuickActions />
      <Cell span={5}>
        <TodoList todos={todos} />
      </Cell>
      <Cell span={5}>
        <NextContract contract={nextContract} />
      </Cell>
      <Cell span={7}>
        <WhenVisible height={420}>
          <Suspense fallback={<Skeleton variant="rounded" height={420} />}>
            <PaySimulator max={budget.available} />
          </Suspense>
        </WhenVisible>
      </Cell>
      <Cell span={7}>
        <InvoicesByState rows={invoicesByState} toReceive={budget.toReceive} />
      </Cell>
      <Cell span={5}>
        <SixMonthsChart months={months} />
      </Cell>
      <Cell span={12}>
        <LatestInvoices invoices={latestInvoices} />
      </Cell>
    </Box>
  );
}
