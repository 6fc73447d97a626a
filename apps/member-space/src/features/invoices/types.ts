import type { Locale, Money } from '@coopera/i18n';

export interface Reference {
  id: string;
  name: string;
}

export interface InvoiceSummary {
  id: string;
  /** None before the invoice is issued. */
  number: string | null;
  state: string;
  client: Reference;
  activity: Reference;
  issuedOn: string | null;
  dueOn: string | null;
  gross: Money;
  outstanding: Money;
}

export interface InvoiceLine {
  description: string;
  quantity: string;
  unit: string;
  unitPrice: Money;
  vatRate: string;
  amount: Money;
}

export type InvoiceEventKind =
  | 'created'
  | 'submitted'
  | 'validated'
  | 'refused'
  | 'issued'
  | 'sent'
  | 'delivered'
  | 'receipt'
  | 'reminded'
  | 'credited';

export interface InvoiceEvent {
  id: string;
  kind: InvoiceEventKind;
  at: string;
  actor: string | null;
  amount: Money | null;
  note: string | null;
}

export interface InvoiceDetail extends InvoiceSummary {
  language: Locale;
  reference: string | null;
  notes: string | null;
  lines: InvoiceLine[];
  net: Money;
  vat: { rate: string; base: Money; amount: Money }[];
  paid: Money;
  structuredCommunication: string | null;
  contributionRate: string;
  contribution: Money;
  /** What the Activité earns: the net amount less the contribution. */
  budgetEarned: Money;
  timeline: InvoiceEvent[];
  files: ('pdf' | 'ubl')[];
}

export interface Client {
  id: string;
  name: string;
  vatNumber: string | null;
  city: string | null;
  language: Locale;
}

export interface NewClient {
  name: string;
  vatNumber: string | null;
  email: string;
  street: string;
  postalCode: string;
  city: string;
  countryCode: string;
  language: Locale;
}

export interface InvoiceOptions {
  vatRates: { rate: string; label: string }[];
  units: string[];
  contributionRate: string;
  /** Days between issue and due date, when nobody says otherwise. */
  paymentDays: number;
  today: string;
}

export interface NewInvoice {
  activityId: string;
  clientId: string;
  dueOn: string;
  language: Locale;
  reference: string | null;
  notes: string | null;
  lines: { description: string; quantity: string; unit: string; unitPrice: Money; vatRate: string }[];
  /** Send it to the adviser at once, or keep it as a draft. */
  submit: boolean;
}
