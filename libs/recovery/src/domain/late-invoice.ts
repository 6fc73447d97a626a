import type { ActivityId, ClientId, InvoiceId, Language, LocalDate, Money } from '@coopera/kernel';

/** An invoice whose term has passed and that is not settled, as recovery sees it. */
export interface LateInvoice {
  id: InvoiceId;
  number: string;
  activityId: ActivityId;
  clientId: ClientId;
  clientName: string;
  clientKind: 'business' | 'consumer' | 'public' | 'foreign';
  clientEmail: string | null;
  language: Language;
  subject: string | null;
  /** Twelve digits. */
  structuredCommunication: string;
  dueOn: LocalDate;
  /** What is still due: payments and credit notes are off it. */
  outstanding: Money;
}
