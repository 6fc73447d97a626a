import type { Locale, Money } from '@coopera/i18n';

export interface MemberRow {
  id: string;
  number: string;
  firstName: string;
  lastName: string;
  language: Locale;
  status: string;
  officeName: string | null;
  adviserId: string | null;
  adviserName: string | null;
  availableBudget: Money;
  openInvoices: number;
  missingDocuments: number;
  lastSeenAt: string | null;
}

export interface RecordEvent {
  id: string;
  kind: 'note' | 'invoice' | 'contract' | 'document' | 'payment' | 'status';
  /** Worded by the API in the reader's language. */
  title: string;
  body: string | null;
  at: string;
  actor: string | null;
}

export interface MemberRecord extends MemberRow {
  email: string;
  phone: string | null;
  birthDate: string | null;
  iban: string | null;
  address: string | null;
  memberSince: string | null;
  sharesCoveredTo: number | null;
  invoicedThisYear: Money;
  activities: { id: string; name: string; available: Money; reserved: Money; invoicedThisYear: Money }[];
  timeline: RecordEvent[];
}
