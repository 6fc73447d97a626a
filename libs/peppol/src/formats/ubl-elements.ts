import type { Decimal, Money } from '@coopera/kernel';
import type { Adjustment, DocumentPeriod } from '../domain/e-invoice';
import type { SchemedId } from '../domain/e-party';
import type { VatExemption, VatTreatment } from '../domain/vat-treatment';

/** An element as xmlbuilder2 takes it: the order of the keys is the order of the document. */
export type Element = { readonly [name: string]: unknown };

/** Basic components that have a value; UBL wants no empty element (PEPPOL-EN16931-R008). */
export function cbc(values: Readonly<Record<string, unknown>>): Element {
  const filled = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(filled.map(([name, value]) => [`cbc:${name}`, value]));
}

/** An aggregate component, when it is there and not empty. */
export const cac = (name: string, element: Element | null | undefined): Element =>
  element && Object.keys(element).length > 0 ? { [`cac:${name}`]: element } : {};

export const cacs = (name: string, elements: readonly Element[]): Element =>
  elements.length > 0 ? { [`cac:${name}`]: elements } : {};

export const amount = (money: Money): Element => ({ '@currencyID': money.currency, '#': money.toString() });

export const schemed = (id: SchemedId | null): Element | null =>
  id && { ...(id.scheme && { '@schemeID': id.scheme }), '#': id.value };

/** Without zeros that say nothing: "21", "0.5". */
export function plain(decimal: Decimal): string {
  const text = decimal.toString();
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

export const period = (dates: DocumentPeriod | null): Element =>
  cac('InvoicePeriod', dates && cbc({ StartDate: dates.start, EndDate: dates.end }));

/** A VAT category; O has no rate (BR-O-05). The exemption is written in the breakdown only. */
export const taxCategory = ({ category, rate }: VatTreatment, exemption: VatExemption | null = null): Element => ({
  ...cbc({
    ID: category,
    Percent: category === 'O' ? null : plain(rate),
    TaxExemptionReasonCode: exemption?.code,
    TaxExemptionReason: exemption?.text,
  }),
  'cac:TaxScheme': { 'cbc:ID': 'VAT' },
});

export const allowanceCharge = (adjustment: Adjustment, vat: VatTreatment | null): Element => ({
  ...cbc({
    ChargeIndicator: adjustment.isCharge,
    AllowanceChargeReasonCode: adjustment.reasonCode,
    AllowanceChargeReason: adjustment.reason,
    MultiplierFactorNumeric: adjustment.percentage && plain(adjustment.percentage),
    Amount: amount(adjustment.amount),
    BaseAmount: adjustment.base && amount(adjustment.base),
  }),
  ...(vat && cac('TaxCategory', taxCategory(vat))),
});
