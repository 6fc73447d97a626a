import type { Money } from '@coopera/i18n';

export type TaskKind =
  | 'validate-invoice'
  | 'validate-contract'
  | 'validate-activity'
  | 'identify-receipt'
  | 'approve-payment-file'
  | 'check-parameter'
  | 'answer-member';

/** One thing that waits for a decision. */
export interface Task {
  id: string;
  kind: TaskKind;
  label: string;
  /** The record to open. */
  subject: { resource: string; id: string };
  memberName: string | null;
  assigneeName: string | null;
  dueOn: string | null;
  amount: Money | null;
}
