import type { SupplierInvoiceInputDto } from '@coopera/api-client';
import { euros, parseAmount } from '@coopera/i18n';

/** What is typed of an invoice of a supplier. */
export interface SupplierValues {
  activityId: string;
  supplierName: string;
  supplierVatNumber: string;
  supplierCountry: string;
  iban: string;
  number: string;
  issuedOn: string;
  dueOn: string;
  communication: string;
  isCreditNote: boolean;
  description: string;
  type: string;
  category: SupplierInvoiceInputDto['lines'][number]['category'];
  net: string;
  vatPercent: string;
}

export const categories = ['domestic', 'intra-eu-goods', 'intra-eu-services', 'reverse-charge', 'import'] as const;
const natures: Record<string, SupplierInvoiceInputDto['lines'][number]['nature']> = {
  material: 'goods',
  equipment: 'investment',
  book: 'goods',
  other: 'goods',
};

const compact = (text: string): string | undefined => text.replace(/[\s.]/g, '').toUpperCase() || undefined;

export const toSupplierInvoice = (values: SupplierValues): SupplierInvoiceInputDto => {
  const { activityId, supplierName, supplierCountry, number, issuedOn, dueOn, communication, isCreditNote } = values;
  const { description, type, category, vatPercent, net } = values;
  const line = { description: description.trim(), type, category, vatPercent, nature: natures[type] ?? 'services' };
  return {
    activityId,
    supplierName: supplierName.trim(),
    supplierVatNumber: compact(values.supplierVatNumber),
    supplierCountry: compact(supplierCountry) ?? '',
    iban: compact(values.iban),
    number: number.trim(),
    issuedOn,
    dueOn,
    communication: communication.trim() || undefined,
    isCreditNote,
    lines: [{ ...line, net: euros(parseAmount(net) ?? '') }],
  };
};
