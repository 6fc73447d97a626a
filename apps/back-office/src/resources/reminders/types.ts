import type { Money } from '@coopera/i18n';

export interface ReminderRow {
  id: string;
  invoiceId: string;
  invoiceNumber: string;
  clientName: string;
  memberName: string;
  stage: string;
  /** The day the next letter leaves. */
  sendOn: string | null;
  daysLate: number;
  outstanding: Money;
  isSuspended: boolean;
}
