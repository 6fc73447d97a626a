import {
  activitiesList,
  analyticList,
  apiClientsList,
  applicationsFile,
  applicationsList,
  campaignsFile,
  campaignsList,
  committeeCasesFile,
  committeeCasesList,
  contractsFile,
  contractsList,
  employerCostsList,
  entriesMiscellaneous,
  entriesOne,
  equipmentFile,
  equipmentList,
  expenseLinesFile,
  expenseLinesList,
  exposureDecisions,
  exposureList,
  internalOrdersList,
  invoicesFile,
  invoicesList,
  ledgerTrialBalance,
  membersAdvisers,
  membersFile,
  membersList,
  operationsDeadLetterList,
  overdueInvoicesList,
  type Page,
  parametersList,
  paymentFilesList,
  paymentFilesOrders,
  paymentFilesWaiting,
  payRunsList,
  payRunsOne,
  payRunsSlips,
  payslipsFile,
  remindersList,
  requestJson,
  shareHoldersList,
  shareHoldersRead,
  shareHoldersWaiting,
  shareRegisterList,
  shareResignationsList,
  shareResignationsRead,
  statementsList,
  statementsSuspense,
  supplierInvoicesList,
  supplierInvoicesOne,
  trainingCoursesList,
  trainingCoursesOne,
  trainingRegistrationsList,
  trainingSessionsFile,
  trainingSessionsList,
  vatReturnsDraft,
  vatReturnsList,
  vatReturnsOne,
  webhookDeliveriesList,
  webhookSubscriptionsList,
  writeOffsList,
} from '@coopera/api-client';
import { thisYear } from '../resources/accounting/periods';
import type { AuditEntry } from '../resources/audit/audit-entry';
import type { Adapter } from './adapter';
import { findActivity } from './find-activity';
import { findPaymentFile } from './find-payment-file';
import { listOffices } from './list-offices';
import { paged } from './paged';
import { whole } from './whole';

const DRAFT = 'draft.';

type Under<Asked> = Asked & { parent: string };

export const adapters: Record<string, Adapter> = {
  members: { list: paged(membersList), one: (id) => membersFile({ path: { id } }) },
  advisers: { list: whole({ ask: () => membersAdvisers(), words: (row) => [row.name, row.officeCity] }) },
  offices: { list: whole({ ask: listOffices, words: (row) => [row.city] }) },
  activities: { list: paged(activitiesList), one: findActivity },
  invoices: { list: paged(invoicesList), one: (id) => invoicesFile({ path: { id } }) },
  contracts: { list: paged(contractsList), one: (id) => contractsFile({ path: { id } }) },
  'training-courses': { list: paged(trainingCoursesList), one: (id) => trainingCoursesOne({ path: { id } }) },
  'training-sessions': { list: paged(trainingSessionsList), one: (id) => trainingSessionsFile({ path: { id } }) },
  'training-registrations': {
    list: paged(({ query: { parent, ...query } }: { query: Under<object> }) =>
      trainingRegistrationsList({ path: { id: parent }, query }),
    ),
  },
  'internal-orders': { list: paged(internalOrdersList) },
  'expense-lines': { list: paged(expenseLinesList), one: (id) => expenseLinesFile({ path: { id } }) },
  'supplier-invoices': { list: paged(supplierInvoicesList), one: (id) => supplierInvoicesOne({ path: { id } }) },
  equipment: { list: paged(equipmentList), one: (id) => equipmentFile({ path: { id } }) },
  'bank-statements': { list: paged(statementsList) },
  'suspense-receipts': { list: paged(statementsSuspense) },
  'payment-orders': { list: paged(paymentFilesWaiting) },
  'payment-files': { list: paged(paymentFilesList), one: findPaymentFile },
  'payment-file-orders': {
    list: paged(({ query: { parent, ...query } }: { query: Under<object> }) =>
      paymentFilesOrders({ path: { id: parent }, query }),
    ),
  },
  'pay-runs': { list: paged(payRunsList), one: (id) => payRunsOne({ path: { id } }) },
  'pay-run-payslips': {
    list: paged(({ query: { parent, ...query } }: { query: Under<object> }) =>
      payRunsSlips({ path: { id: parent }, query }),
    ),
  },
  'employer-costs': {
    list: whole({ ask: () => employerCostsList(), idOf: (row) => row.quarter, words: (row) => [row.quarter] }),
  },
  payslips: { one: (id) => payslipsFile({ path: { id } }) },
  'overdue-invoices': { list: paged(overdueInvoicesList, (row) => row.invoiceId) },
  exposures: { list: paged(exposureList) },
  'credit-decisions': { list: paged(exposureDecisions) },
  'write-offs': { list: paged(writeOffsList) },
  reminders: { list: paged(remindersList) },
  'solidarity-campaigns': { list: paged(campaignsList), one: (id) => campaignsFile({ path: { id } }) },
  'solidarity-applications': { list: paged(applicationsList), one: (id) => applicationsFile({ path: { id } }) },
  'solidarity-cases': { list: paged(committeeCasesList), one: (id) => committeeCasesFile({ path: { id } }) },
  'share-register': { list: paged(shareRegisterList, (row) => String(row.operation)) },
  'share-holders': { list: paged(shareHoldersList), one: (id) => shareHoldersRead({ path: { id } }) },
  'holder-operations': {
    list: paged(
      ({ query: { parent, ...query } }: { query: Under<object> }) =>
        shareRegisterList({ query: { ...query, holderId: parent } }),
      (row) => String(row.operation),
    ),
  },
  'share-subscriptions': { list: paged(shareHoldersWaiting) },
  'share-resignations': { list: paged(shareResignationsList), one: (id) => shareResignationsRead({ path: { id } }) },
  'trial-balance': {
    list: whole({
      ask: ({ from, to }) =>
        ledgerTrialBalance({ query: { from: from ? String(from) : undefined, to: to ? String(to) : undefined } }),
      served: ['from', 'to'],
      idOf: (row) => `${row.ledger}.${row.account}`,
      words: (row) => [row.account, row.name],
    }),
  },
  'ledger-entries': { one: (id) => entriesOne({ path: { id } }) },
  'vat-returns': {
    list: whole({
      // A period of which nothing is prepared has no id: its day names it.
      ask: async () => (await vatReturnsList()).map((row) => ({ ...row, id: row.id ?? `${DRAFT}${row.startsOn}` })),
    }),
    one: async (id) => {
      if (!id.startsWith(DRAFT)) return { ...(await vatReturnsOne({ path: { id } })), id, returnId: id };
      return { ...(await vatReturnsDraft({ query: { day: id.slice(DRAFT.length) } })), id, returnId: null };
    },
  },
  'miscellaneous-entries': { list: paged(entriesMiscellaneous) },
  'analytic-balances': {
    list: paged(
      ({ query }: { query: { from?: string; to?: string } }) => analyticList({ query: { ...thisYear(), ...query } }),
      (row) => `${row.activityId}.${row.ledger}.${row.account}`,
    ),
  },
  parameters: {
    list: whole({
      ask: ({ date }) => parametersList({ query: { date: date ? String(date) : undefined } }),
      idOf: (row) => row.key,
      words: (row) => [row.key, row.description, row.source],
      served: ['date'],
    }),
  },
  'audit-entries': { list: (query) => requestJson<Page<AuditEntry>>('/audit-entries', { query }) },
  'dead-letters': {
    list: whole({
      ask: () => operationsDeadLetterList(),
      idOf: (row) => `${row.eventId}.${row.subscriber}`,
      words: (row) => [row.eventType, row.subscriber, row.lastError],
    }),
  },
  'api-clients': { list: whole({ ask: () => apiClientsList(), words: (row) => [row.name, row.createdBy] }) },
  'webhook-subscriptions': { list: whole({ ask: () => webhookSubscriptionsList(), words: (row) => [row.url] }) },
  'webhook-deliveries': { list: paged(webhookDeliveriesList) },
};
