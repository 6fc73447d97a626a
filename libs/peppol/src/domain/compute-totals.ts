import { Decimal, Money } from '@coopera/kernel';
import type { Adjustment, EInvoice, ELine } from './e-invoice';
import type { StatedTotals, VatSubtotal } from './e-totals';
import { exemptionOf, type VatTreatment } from './vat-treatment';

/** Quantity × price, with the discounts and charges of the line, to the cent (BT-131; PEPPOL-EN16931-R120). */
export function netOfLine(line: ELine, currency: string): Money {
  const gross = line.quantity.times(line.unitPrice);
  const exact = line.priceQuantity ? gross.dividedBy(line.priceQuantity, 2, 'half-up') : gross.round(2, 'half-up');
  return Money.of(exact, currency).plus(netOfAdjustments(line.adjustments, currency));
}

const sumOf = (adjustments: readonly Adjustment[], isCharge: boolean, currency: string): Money =>
  Money.sum(
    adjustments.filter((one) => one.isCharge === isCharge).map(({ amount }) => amount),
    currency,
  );

const netOfAdjustments = (adjustments: readonly Adjustment[], currency: string): Money =>
  sumOf(adjustments, true, currency).minus(sumOf(adjustments, false, currency));

/** The sums of a document. VAT is computed once per category and rate, on the summed base (BR-CO-17), never per line. */
export function computeTotals(invoice: EInvoice): StatedTotals {
  const { currency } = invoice;
  const lines = Money.sum(
    invoice.lines.map((line) => netOfLine(line, currency)),
    currency,
  );
  const allowances = sumOf(invoice.adjustments, false, currency);
  const charges = sumOf(invoice.adjustments, true, currency);
  const withoutVat = lines.minus(allowances).plus(charges);
  const subtotals = subtotalsOf(invoice);
  const vat = Money.sum(
    subtotals.map((subtotal) => subtotal.vat),
    currency,
  );
  const withVat = withoutVat.plus(vat);
  const prepaid = invoice.prepaid ?? Money.zero(currency);
  const rounding = invoice.rounding ?? Money.zero(currency);
  const payable = withVat.minus(prepaid).plus(rounding);
  return { lines, allowances, charges, withoutVat, vat, withVat, prepaid, rounding, payable, subtotals };
}

/** One treatment of VAT: same category and same rate, whatever way the rate is written. */
export const treatmentKey = ({ category, rate }: Pick<VatTreatment, 'category' | 'rate'>): string =>
  `${category} ${rate.round(4, 'half-up')}`;

function subtotalsOf(invoice: EInvoice): VatSubtotal[] {
  const { currency } = invoice;
  const parts = [
    ...invoice.lines.map((line) => ({ vat: line.vat, amount: netOfLine(line, currency) })),
    ...invoice.adjustments.map(({ vat, isCharge, amount }) => ({ vat, amount: isCharge ? amount : amount.negate() })),
  ];
  const groups = new Map<string, typeof parts>();
  for (const part of parts) groups.set(treatmentKey(part.vat), [...(groups.get(treatmentKey(part.vat)) ?? []), part]);
  return [...groups.values()].map((group) => {
    const treatment = group.find(({ vat }) => vat.exemption)?.vat ?? group[0].vat;
    const base = Money.sum(
      group.map(({ amount }) => amount),
      currency,
    );
    const { category, rate } = treatment;
    return { category, rate, base, vat: vatOn(base, rate), exemption: exemptionOf(treatment) };
  });
}

/** A percentage of a base, to the cent. */
export const vatOn = (base: Money, rate: Decimal): Money =>
  Money.of(base.toDecimal().times(rate).times(Decimal.of('0.01')).round(2, 'half-up'), base.currency);
