import { activitiesList, contractsList, expenseLinesList, invoicesList, membersList } from '@coopera/api-client';
import { listLink } from '../../shell/list-link';
import { SHOWN, type Source, words } from './source';

/** What members bring: their requests, Activités, invoices and contracts. */
export const fileSources: Source[] = [
  {
    key: 'invoices',
    resource: 'invoices',
    permission: 'invoicing.invoice.validate',
    to: listLink('invoices', { state: ['to-validate'] }),
    async load() {
      const { total, items } = await invoicesList({
        query: { state: ['to-validate'], perPage: SHOWN, sort: 'createdAt' },
      });
      const rows = items.map(({ id, clientName, activityName, subject, gross, createdAt }) => ({
        id,
        to: `/invoices/${id}/show`,
        title: clientName,
        subtitle: words(activityName, subject),
        amount: gross,
        day: createdAt,
      }));
      return { total, rows };
    },
  },
  {
    key: 'expenses',
    resource: 'expense-lines',
    permission: 'expenses.line.decide',
    to: listLink('expense-lines', { status: ['submitted'] }),
    async load() {
      const { total, items } = await expenseLinesList({
        query: { status: ['submitted'], perPage: SHOWN, sort: 'submittedOn' },
      });
      const rows = items.map(({ id, memberName, supplier, typeName, reimbursed, submittedOn }) => ({
        id,
        to: `/expense-lines/${id}/show`,
        title: memberName,
        subtitle: words(supplier, typeName),
        amount: reimbursed,
        day: submittedOn ?? '',
      }));
      return { total, rows };
    },
  },
  {
    key: 'activities',
    resource: 'activities',
    permission: 'activities.activity.validate',
    to: listLink('activities', { status: ['to-validate'] }),
    async load() {
      const { total, items } = await activitiesList({
        query: { status: ['to-validate'], perPage: SHOWN, sort: 'openedOn' },
      });
      const rows = items.map(({ id, name, trade, bearers, openedOn }) => ({
        id,
        to: `/activities/${id}/show`,
        title: name,
        subtitle: words(bearers.join(', '), trade),
        day: openedOn,
      }));
      return { total, rows };
    },
  },
  {
    key: 'candidates',
    resource: 'members',
    permission: 'members.candidate.decide',
    to: listLink('members', { status: ['candidate'] }),
    async load() {
      const { total, items } = await membersList({
        query: { status: ['candidate'], perPage: SHOWN, sort: 'requestedOn' },
      });
      const rows = items.map(({ id, name, trade, city, requestedOn }) => ({
        id,
        to: `/members/${id}/show`,
        title: name,
        subtitle: words(trade, city),
        day: requestedOn,
      }));
      return { total, rows };
    },
  },
  {
    key: 'declarations',
    resource: 'contracts',
    permission: 'contracts.contract.write-past',
    to: listLink('contracts', { status: ['accepted'] }),
    async load() {
      const { items } = await contractsList({ query: { status: ['accepted'], perPage: 100, sort: 'startsOn' } });
      const refused = items.filter(({ dimona }) => dimona === 'refused');
      const rows = refused.slice(0, SHOWN).map(({ id, workerName, number, title, startsOn }) => ({
        id,
        to: `/contracts/${id}/show`,
        title: workerName,
        subtitle: words(number, title),
        day: startsOn,
      }));
      return { total: refused.length, rows };
    },
  },
];
