import { euros, type Locale, parseAmount, parseDecimal, type VatTotals, vatTotals } from '@coopera/i18n';
import type { Client, InvoiceOptions, NewInvoice } from './types';

export interface LineValues {
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  vatRate: string;
}

export interface InvoiceValues {
  activityId: string;
  client: Client | null;
  dueOn: string;
  language: Locale;
  reference: string;
  notes: string;
  lines: LineValues[];
}

export const emptyLine = (options: InvoiceOptions): LineValues => ({
  description: '',
  quantity: '1',
  unit: options.units[0] ?? 'day',
  unitPrice: '',
  vatRate: options.vatRates[0]?.rate ?? '0.21',
});

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const emptyInvoice = (options: InvoiceOptions, activityId: string, language: Locale): InvoiceValues => ({
  activityId,
  client: null,
  dueOn: addDays(options.today, options.paymentDays),
  language,
  reference: '',
  notes: '',
  lines: [emptyLine(options)],
});

/** Totals while typing: a line that is not yet a number counts for nothing. */
export const totalsOf = (lines: readonly LineValues[]): VatTotals =>
  vatTotals(
    lines.map(({ quantity, unitPrice, vatRate }) => ({
      quantity: parseDecimal(quantity ?? '') ?? '0',
      unitPrice: parseAmount(unitPrice ?? '') ?? '0',
      vatRate,
    })),
  );

export const toNewInvoice = (values: InvoiceValues, submit: boolean): NewInvoice => ({
  activityId: values.activityId,
  clientId: values.client?.id ?? '',
  dueOn: values.dueOn,
  language: values.language,
  reference: values.reference.trim() || null,
  notes: values.notes.trim() || null,
  lines: values.lines.map((line) => ({
    description: line.description.trim(),
    quantity: parseDecimal(line.quantity) ?? '0',
    unit: line.unit,
    unitPrice: euros(parseAmount(line.unitPrice) ?? '0.00'),
    vatRate: line.vatRate,
  })),
  submit,
});
