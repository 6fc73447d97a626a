import type { Money } from '@coopera/i18n';

export interface ShareLine {
  id: string;
  /** Numbers in the register: "10021" or "10021–10023". */
  numbers: string;
  count: number;
  subscribedOn: string;
  paidOn: string | null;
  state: string;
  amount: Money;
  coversFrom: number;
  coversTo: number;
}

/** How to pay a subscription that is still open. */
export interface PaymentRequest {
  amount: Money;
  iban: string;
  beneficiary: string;
  structuredCommunication: string;
}

export interface ShareAccount {
  sharePrice: Money;
  count: number;
  total: Money;
  /** The last calendar year that is covered; none before the first share. */
  coveredTo: number | null;
  lines: ShareLine[];
  toPay: PaymentRequest | null;
}
