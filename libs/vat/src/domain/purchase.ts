import type { LocalDate, Money } from '@coopera/kernel';

/** What VAT needs to know of a purchase. Amounts are never negative: a credit note says so. */
export interface Purchase {
  occurredOn: LocalDate;
  source: { kind: string; id: string };
  supplierVatNumber: string | null;
  country: string;
  category: 'domestic' | 'intra-eu-goods' | 'intra-eu-services' | 'reverse-charge' | 'import';
  nature: 'goods' | 'services' | 'investment';
  base: Money;
  vat: Money;
  deductibleVat: Money;
  isCreditNote: boolean;
}
