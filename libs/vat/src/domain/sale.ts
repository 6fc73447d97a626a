import type { LocalDate, Money } from '@coopera/kernel';

/** What VAT needs to know of a sale: one document and one VAT treatment in it. Amounts of a credit note are positive. */
export interface Sale {
  documentId: string;
  kind: 'invoice' | 'credit-note';
  number: string;
  issuedOn: LocalDate;
  /** When the invoice that a credit note corrects was issued. */
  creditedOn: LocalDate | null;
  clientId: string;
  client: {
    kind: 'business' | 'consumer' | 'public' | 'foreign';
    name: string;
    enterpriseNumber: string | null;
    vatNumber: string | null;
    country: string;
  };
  /** VAT category of EN 16931. */
  category: 'S' | 'AE' | 'K' | 'G' | 'E' | 'Z';
  percent: string;
  base: Money;
  vat: Money;
}
