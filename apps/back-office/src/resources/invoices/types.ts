import type { Money } from '@coopera/i18n';
import type { RecordEvent } from '../members/types';

export interface InvoiceRow {
  id: string;
  number: string | null;
  state: string;
  memberId: string;
  memberName: string;
  clientName: string;
  activityId: string;
  activityName: string;
  issuedOn: string | null;
  dueOn: string | null;
  net: Money;
  gross: Money;
  outstanding: Money;
}

export interface InvoiceRecord extends InvoiceRow {
  lines: { description: string; quantity: string; unit: string; unitPrice: Money; vatRate: string; amount: Money }[];
  vat: { rate: string; base: Money; amount: Money }[];
  contribution: Money;
  contributionRate: string;
  budgetEarned: Money;
  structuredCommunication: string | null;
  timeline: RecordEvent[];
  files: ('pdf' | 'ubl')[];
}
