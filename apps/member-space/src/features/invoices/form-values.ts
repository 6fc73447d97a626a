import type { ClientDto, InvoiceDraftDto, InvoiceFileDto, InvoiceLineDto } from '@coopera/api-client';
import { isLocale, type Locale, parseAmount, parseDecimal, type VatTotals, vatTotals } from '@coopera/i18n';
import { rateOf, vatChoiceOf, vatOf } from './vat-choices';

export interface LineValues {
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  vat: string;
  discountPercent: string;
}

/** What is typed for an invoice or a quote. */
export interface SaleValues {
  activityId: string;
  client: ClientDto | null;
  language: Locale;
  subject: string;
  reference: string;
  /** Days to pay an invoice, or days that a quote stands. */
  days: string;
  lines: LineValues[];
}

export const units = ['day', 'hour', 'piece', 'flat', 'month', 'km'];

export const emptyLine = (): LineValues => ({
  description: '',
  quantity: '1',
  unit: units[0],
  unitPrice: '',
  vat: 'S-21',
  discountPercent: '',
});

export const emptySale = (activityId: string, language: Locale): SaleValues => ({
  activityId,
  client: null,
  language,
  subject: '',
  reference: '',
  days: '30',
  lines: [emptyLine()],
});

const toLineValues = ({ description, quantity, unit, unitPrice, discountPercent, ...vat }: InvoiceLineDto) => ({
  description,
  quantity,
  unit,
  unitPrice,
  vat: vatChoiceOf(vat),
  discountPercent: discountPercent ?? '',
});

export const valuesOf = (invoice: InvoiceFileDto): SaleValues => ({
  activityId: invoice.activityId,
  client: invoice.client,
  language: isLocale(invoice.language) ? invoice.language : 'fr',
  subject: invoice.subject ?? '',
  reference: invoice.buyerReference ?? '',
  days: String(invoice.termDays),
  lines: invoice.lines.map(toLineValues),
});

/** Totals while typing: a line that is not yet a number counts for nothing. */
export const totalsOf = (lines: readonly LineValues[]): VatTotals =>
  vatTotals(
    lines.map(({ quantity, unitPrice, vat, discountPercent }) => ({
      quantity: parseDecimal(quantity ?? '') ?? '0',
      unitPrice: parseAmount(unitPrice ?? '') ?? '0',
      vatRate: rateOf(vat),
      discountPercent: parseDecimal(discountPercent ?? '') ?? '0',
    })),
  );

export const toLines = (lines: readonly LineValues[]): InvoiceLineDto[] =>
  lines.map(({ description, quantity, unit, unitPrice, vat, discountPercent }) => ({
    description: description.trim(),
    quantity: parseDecimal(quantity) ?? '0',
    unit,
    unitPrice: parseAmount(unitPrice) ?? '0.00',
    ...vatOf(vat),
    ...(discountPercent.trim() ? { discountPercent: parseDecimal(discountPercent) } : {}),
  }));

export const toDraft = ({ client, subject, reference, days, lines, ...values }: SaleValues): InvoiceDraftDto => ({
  ...values,
  clientId: client?.id ?? '',
  subject: subject.trim() || null,
  buyerReference: reference.trim() || null,
  termDays: Number(days),
  lines: toLines(lines),
});
