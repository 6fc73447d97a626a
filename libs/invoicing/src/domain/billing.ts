import type { ClientKind } from './client-kind';

/** The client as he was on the day of the invoice: a later change of address does not rewrite history. */
export interface Billing {
  kind: ClientKind;
  name: string;
  enterpriseNumber: string | null;
  vatNumber: string | null;
  email: string | null;
  street: string;
  postalCode: string;
  city: string;
  country: string;
}
