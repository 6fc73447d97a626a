import {
  exposureDecisions,
  exposureList,
  overdueInvoicesList,
  paymentFilesList,
  payRunsList,
  statementsList,
  statementsSuspense,
  writeOffsList,
} from '@coopera/api-client';
import { SHOWN, type Source, words } from './source';

/** What the bank and the pay bring. */
export const moneySources: Source[] = [
  {
    key: 'receipts',
    resource: 'suspense-receipts',
    permission: 'banking.receipt.allocate',
    to: '/suspense-receipts',
    async load() {
      const { total, items } = await statementsSuspense({ query: { perPage: SHOWN, sort: 'receivedOn' } });
      const rows = items.map(({ id, payerName, payerIban, communication, left, receivedOn }) => ({
        id,
        to: `/suspense-receipts?receipt=${id}`,
        title: payerName ?? payerIban ?? '—',
        subtitle: communication,
        amount: left,
        day: receivedOn,
      }));
      return { total, rows };
    },
  },
  {
    key: 'statements',
    resource: 'bank-statements',
    permission: 'banking.statement.import',
    to: '/bank-statements',
    async load() {
      const { items } = await statementsList({ query: { perPage: 100 } });
      const waiting = items.filter(({ status }) => status === 'waiting');
      const rows = waiting.slice(0, SHOWN).map(({ id, fileName, problems, date }) => ({
        id,
        to: '/bank-statements',
        title: fileName,
        subtitle: problems[0],
        day: date,
      }));
      return { total: waiting.length, rows };
    },
  },
  {
    key: 'paymentFiles',
    resource: 'payment-files',
    permission: 'banking.payment.approve',
    to: '/payment-files',
    async load() {
      const { items } = await paymentFilesList({ query: { perPage: 100 } });
      const prepared = items.filter(({ status }) => status === 'prepared');
      const rows = prepared.slice(0, SHOWN).map(({ id, messageId, preparedByName, total, executionDate }) => ({
        id,
        to: `/payment-files/${id}/show`,
        title: messageId,
        subtitle: preparedByName,
        amount: total,
        day: executionDate,
      }));
      return { total: prepared.length, rows };
    },
  },
  {
    key: 'payRuns',
    resource: 'pay-runs',
    permission: 'payroll.pay-run.approve',
    to: '/pay-runs',
    async load() {
      const { items } = await payRunsList({ query: { perPage: 25 } });
      const ready = items.filter(({ state }) => state === 'computed' || state === 'failed');
      const rows = ready.slice(0, SHOWN).map(({ id, number, openedBy, net, payBy }) => ({
        id,
        to: `/pay-runs/${id}/show`,
        title: number,
        subtitle: openedBy,
        amount: net,
        day: payBy,
      }));
      return { total: ready.length, rows };
    },
  },
  {
    key: 'creditDecisions',
    resource: 'credit-decisions',
    permission: 'budgets.credit.decide',
    to: '/credit-decisions',
    async load() {
      const { total, items } = await exposureDecisions({ query: { perPage: SHOWN, status: ['proposed'] } });
      const rows = items.map(({ id, subjectName, reason, amount, askedOn }) => ({
        id,
        to: '/credit-decisions',
        title: subjectName,
        subtitle: reason,
        amount,
        day: askedOn,
      }));
      return { total, rows };
    },
  },
  {
    key: 'writeOffs',
    resource: 'write-offs',
    permission: 'invoicing.write-off.confirm',
    to: '/write-offs',
    async load() {
      const { total, items } = await writeOffsList({ query: { perPage: SHOWN, status: ['proposed'] } });
      const rows = items.map(({ id, clientName, number, reason, amount, askedOn }) => ({
        id,
        to: '/write-offs',
        title: clientName,
        subtitle: words(number, reason),
        amount,
        day: askedOn,
      }));
      return { total, rows };
    },
  },
  {
    key: 'exposures',
    resource: 'exposures',
    permission: 'budgets.exposure.read',
    to: '/exposures',
    isQuiet: true,
    async load() {
      const { total, items } = await exposureList({ query: { perPage: SHOWN, sort: '-amount' } });
      const rows = items.map(({ id, activityId, activityName, clientName, amount, since }) => ({
        id,
        to: `/activities/${activityId}/show`,
        title: activityName,
        subtitle: clientName ?? undefined,
        amount,
        day: since,
      }));
      return { total, rows };
    },
  },
  {
    key: 'overdue',
    resource: 'overdue-invoices',
    permission: 'recovery.overdue.read',
    to: '/overdue-invoices',
    isQuiet: true,
    async load() {
      const { total, items } = await overdueInvoicesList({ query: { perPage: SHOWN } });
      const rows = items.map(({ invoiceId, clientName, number, activityName, outstanding, dueOn }) => ({
        id: invoiceId,
        to: `/invoices/${invoiceId}/show`,
        title: clientName,
        subtitle: words(number, activityName),
        amount: outstanding,
        day: dueOn,
      }));
      return { total, rows };
    },
  },
];
