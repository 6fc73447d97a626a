import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const Dashboard = lazy(() => import('./worklist/worklist'));

/** Every resource with the pages it has. */
export const resources: ResourceProps[] = [
  {
    name: 'members',
    list: lazy(() => import('./members/member-list')),
    show: lazy(() => import('./members/member-show')),
    recordRepresentation: 'name',
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
  {
    name: 'contracts',
    list: lazy(() => import('./contracts/contract-list')),
    show: lazy(() => import('./contracts/contract-show')),
    recordRepresentation: 'number',
  },
  {
    name: 'training-sessions',
    list: lazy(() => import('./training-sessions/session-list')),
    show: lazy(() => import('./training-sessions/session-show')),
    recordRepresentation: 'courseCode',
  },
  { name: 'training-courses', list: lazy(() => import('./training-courses/course-list')) },
  { name: 'training-figures', list: lazy(() => import('./training-figures/figures')) },
  { name: 'internal-orders', list: lazy(() => import('./internal-orders/internal-order-list')) },
  { name: 'bank-statements', list: lazy(() => import('./banking/statement-list')) },
  { name: 'suspense-receipts', list: lazy(() => import('./suspense/suspense-desk')) },
  {
    name: 'pay-runs',
    list: lazy(() => import('./pay-runs/pay-run-list')),
    show: lazy(() => import('./pay-runs/pay-run-show')),
    recordRepresentation: 'number',
  },
  { name: 'payslips', show: lazy(() => import('./payslips/payslip-show')), recordRepresentation: 'number' },
  {
    name: 'payment-files',
    list: lazy(() => import('./payment-files/payment-file-list')),
    show: lazy(() => import('./payment-files/payment-file-show')),
    recordRepresentation: 'messageId',
  },
  { name: 'overdue-invoices', list: lazy(() => import('./overdue/overdue-list')) },
  { name: 'exposures', list: lazy(() => import('./exposures/exposure-list')) },
  { name: 'credit-decisions', list: lazy(() => import('./credit-decisions/credit-decision-list')) },
  { name: 'write-offs', list: lazy(() => import('./write-offs/write-off-list')) },
  { name: 'reminders', list: lazy(() => import('./reminders/reminder-list')) },
  {
    name: 'equipment',
    list: lazy(() => import('./equipment/equipment-list')),
    show: lazy(() => import('./equipment/equipment-show')),
    recordRepresentation: 'label',
  },
  { name: 'ledger', list: lazy(() => import('./ledger/ledger')) },
  {
    name: 'solidarity-campaigns',
    list: lazy(() => import('./solidarity-campaigns/campaign-list')),
    show: lazy(() => import('./solidarity-campaigns/campaign-show')),
  },
  {
    name: 'solidarity-applications',
    show: lazy(() => import('./solidarity-applications/application-show')),
    recordRepresentation: 'number',
  },
  {
    name: 'solidarity-cases',
    list: lazy(() => import('./solidarity-cases/case-list')),
    show: lazy(() => import('./solidarity-cases/case-show')),
    recordRepresentation: 'number',
  },
  { name: 'share-register', list: lazy(() => import('./shares/share-register')) },
  {
    name: 'share-holders',
    list: lazy(() => import('./share-holders/share-holder-list')),
    show: lazy(() => import('./share-holders/share-holder-show')),
    recordRepresentation: 'name',
  },
  { name: 'share-subscriptions', list: lazy(() => import('./share-subscriptions/share-subscription-list')) },
  {
    name: 'share-resignations',
    list: lazy(() => import('./share-resignations/share-resignation-list')),
    show: lazy(() => import('./share-resignations/share-resignation-show')),
    recordRepresentation: 'holderName',
  },
  { name: 'parameters', list: lazy(() => import('./parameters/parameter-list')) },
  { name: 'audit-entries', list: lazy(() => import('./audit/audit-list')) },
  { name: 'dead-letters', list: lazy(() => import('./dead-letters/dead-letter-list')) },
  { name: 'api-clients', list: lazy(() => import('./api-clients/api-client-list')) },
  { name: 'webhook-subscriptions', list: lazy(() => import('./webhooks/subscription-list')) },
  { name: 'webhook-deliveries', list: lazy(() => import('./webhooks/delivery-list')) },
];
