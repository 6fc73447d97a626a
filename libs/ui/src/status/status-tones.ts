import { tokens as t } from '../theme/tokens';
import type { Tone } from './tones';

export type StatusKind =
  | 'aidState'
  | 'aidCampaignState'
  | 'invoiceState'
  | 'contractState'
  | 'payRunState'
  | 'paymentFileState'
  | 'receiptState'
  | 'statementState'
  | 'reminderStage'
  | 'memberStatus'
  | 'activityState'
  | 'shareState'
  | 'dimonaState'
  | 'quoteState'
  | 'internalOrderState'
  | 'expenseState'
  | 'supplierInvoiceState'
  | 'reminderState'
  | 'jobState'
  | 'trainingState'
  | 'registrationState'
  | 'attendanceState'
  | 'creditState'
  | 'writeOffState';

/** The tone of each state; a state that is not listed stays neutral. */
export const statusTones: Record<StatusKind, Record<string, Tone>> = {
  creditState: { proposed: 'warning', 'in-force': 'success', refused: 'error' },
  writeOffState: { proposed: 'warning', done: 'error' },
  aidCampaignState: { draft: 'info', open: 'success' },
  aidState: {
    submitted: 'info',
    'to-complete': 'warning',
    complete: 'info',
    proposed: 'primary',
    appealed: 'warning',
    granted: 'success',
    refused: 'error',
  },
  invoiceState: {
    'to-validate': 'info',
    issued: 'primary',
    sent: 'primary',
    'partly-paid': 'warning',
    paid: 'success',
    overdue: 'error',
    rejected: 'warning',
    'written-off': 'error',
  },
  contractState: { accepted: 'info', declared: 'warning', signed: 'primary', paid: 'success' },
  payRunState: {
    calculating: 'info',
    computing: 'info',
    calculated: 'primary',
    computed: 'primary',
    approving: 'info',
    approved: 'primary',
    paid: 'success',
    failed: 'error',
  },
  paymentFileState: { proposed: 'warning', approved: 'primary', sent: 'info', executed: 'success', rejected: 'error' },
  receiptState: { identified: 'success', suspense: 'warning' },
  statementState: { importing: 'info', imported: 'success', refused: 'error' },
  reminderStage: { first: 'info', second: 'warning', 'formal-notice': 'error', 'handed-over': 'error' },
  memberStatus: { candidate: 'info', admitted: 'success', active: 'success', refused: 'error', suspended: 'warning' },
  activityState: { proposed: 'info', 'to-validate': 'info', active: 'success', paused: 'warning', frozen: 'warning' },
  shareState: { subscribed: 'warning', paid: 'success' },
  dimonaState: { queued: 'info', sent: 'info', accepted: 'success', warning: 'warning', refused: 'error' },
  quoteState: { draft: 'info', accepted: 'success', invoiced: 'primary' },
  internalOrderState: { proposed: 'warning', accepted: 'success', refused: 'error' },
  expenseState: { draft: 'info', submitted: 'primary', validated: 'success', refused: 'error', reimbursed: 'success' },
  supplierInvoiceState: { submitted: 'warning', validated: 'primary', refused: 'error', paid: 'success' },
  reminderState: { sent: 'info', 'to-post': 'warning', settled: 'success' },
  jobState: { failed: 'error', replayed: 'info', done: 'success' },
  trainingState: { draft: 'info', open: 'success', closed: 'warning', cancelled: 'error', held: 'primary' },
  registrationState: { 'to-confirm': 'info', registered: 'success', waiting: 'warning' },
  attendanceState: { attended: 'success', absent: 'error', excused: 'warning' },
};

/** The colours of invoices in a bar, one per state. */
export const invoiceColors: Record<string, string> = {
  draft: t.sand[300],
  'to-validate': t.blue[500],
  issued: t.indigo[300],
  sent: t.indigo[500],
  'partly-paid': '#D99A2B',
  paid: t.green[500],
  overdue: t.red[500],
  credited: t.sand[500],
  'written-off': t.red[700],
  rejected: t.amber[700],
};
