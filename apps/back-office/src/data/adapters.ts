import { type Page, requestJson } from '@coopera/api-client';
import type { RaRecord } from 'react-admin';
import { type Adapter, rest } from './rest-adapter';

/** The contracts of one pay run live under it. */
const payRunItems: Adapter = {
  list: ({ payRunId, ...query }) => requestJson<Page<RaRecord>>(`/pay-runs/${String(payRunId)}/items`, { query }),
};

export const adapters: Record<string, Adapter> = {
  worklist: rest('/worklist'),
  members: rest('/members'),
  advisers: rest('/advisers'),
  activities: rest('/activities'),
  invoices: rest('/invoices'),
  'bank-statements': rest('/bank-statements'),
  receipts: rest('/receipts'),
  'pay-runs': rest('/pay-runs'),
  'pay-run-items': payRunItems,
  reminders: rest('/reminders'),
  'payment-files': rest('/payment-files'),
  parameters: rest('/parameters'),
  audit: rest('/audit'),
  'failed-jobs': rest('/failed-jobs'),
};
