import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const Dashboard = lazy(() => import('./worklist/worklist'));

/** Every resource with the pages it has. */
export const resources: ResourceProps[] = [
  {
    name: 'members',
    list: lazy(() => import('./members/member-list')),
    show: lazy(() => import('./members/member-show')),
    recordRepresentation: (row) => `${row.firstName} ${row.lastName}`,
  },
  {
    name: 'activities',
    list: lazy(() => import('./activities/activity-list')),
    show: lazy(() => import('./activities/activity-show')),
    recordRepresentation: 'name',
  },
  {
    name: 'invoices',
    list: lazy(() => import('./invoices/invoice-list')),
    show: lazy(() => import('./invoices/invoice-show')),
    recordRepresentation: 'number',
  },
  { name: 'reminders', list: lazy(() => import('./reminders/reminder-list')) },
  { name: 'bank-statements', list: lazy(() => import('./banking/statement-list')) },
  { name: 'receipts', list: lazy(() => import('./banking/receipt-list')) },
  {
    name: 'pay-runs',
    list: lazy(() => import('./pay-runs/pay-run-list')),
    show: lazy(() => import('./pay-runs/pay-run-show')),
    recordRepresentation: 'label',
  },
  {
    name: 'payment-files',
    list: lazy(() => import('./payment-files/payment-file-list')),
    show: lazy(() => import('./payment-files/payment-file-show')),
    recordRepresentation: 'number',
  },
  { name: 'parameters', list: lazy(() => import('./parameters/parameter-list')) },
  { name: 'audit', list: lazy(() => import('./audit/audit-list')) },
  { name: 'failed-jobs', list: lazy(() => import('./failed-jobs/failed-job-list')) },
  { name: 'worklist' },
  { name: 'advisers', recordRepresentation: 'displayName' },
];
