import { addDays, Decimal, localDate, Money } from '@coopera/kernel';
import {
  type Adjustment,
  BILLING_CUSTOMIZATION,
  BILLING_PROFILE,
  type EInvoice,
  type ELine,
  type EParty,
  type VatTreatment,
} from '../src/domain';
import { belgianClient, cooperative, standard } from './parties';

type LineMore = Partial<Omit<ELine, 'quantity' | 'unitPrice' | 'vat'>>;
interface Discount {
  readonly percentage?: string;
  readonly base?: string;
  readonly isCharge?: boolean;
  readonly reason?: string | null;
  readonly reasonCode?: string | null;
}

/** A discount or charge of an amount. */
export function anAdjustment(amount: string, more: Discount = {}, currency = 'EUR'): Adjustment {
  const { percentage, base, isCharge = false, reason = 'Remise', reasonCode = null } = more;
  return {
    isCharge,
    amount: Money.of(amount, currency),
    reason,
    reasonCode,
    percentage: percentage ? Decimal.of(percentage) : null,
    base: base ? Money.of(base, currency) : null,
  };
}

const EMPTY: EInvoice = {
  kind: 'invoice',
  customizationId: BILLING_CUSTOMIZATION,
  profileId: BILLING_PROFILE,
  typeCode: '380',
  number: '2026-00001',
  issueDate: localDate('2026-03-02'),
  dueDate: addDays(localDate('2026-03-02'), 30),
  currency: 'EUR',
  note: null,
  buyerReference: 'PO-7',
  orderReference: null,
  contractReference: null,
  period: null,
  precedingInvoices: [],
  attachments: [],
  seller: cooperative,
  buyer: belgianClient,
  delivery: null,
  payment: {
    meansCode: '30',
    paymentId: '+++000/0014/59343+++',
    iban: 'BE68539007547034',
    accountName: 'Coopéra SC',
    bic: null,
  },
  paymentTerms: null,
  adjustments: [],
  lines: [],
  prepaid: null,
  rounding: null,
  stated: null,
};

/** Says what matters of a document; the rest is a valid Belgian invoice of 100.00 at 21 %. */
export class EInvoiceBuilder {
  private document: EInvoice = EMPTY;

  with(change: Partial<EInvoice>): this {
    this.document = { ...this.document, ...change };
    return this;
  }

  numbered(number: string): this {
    return this.with({ number });
  }

  to(buyer: EParty): this {
    return this.with({ buyer });
  }

  /** A line of `quantity` at `unitPrice`. */
  line(quantity: string, unitPrice: string, vat: VatTreatment = standard, more: LineMore = {}): this {
    const line: ELine = {
      id: String(this.document.lines.length + 1),
      name: 'Prestation',
      description: null,
      note: null,
      unit: 'C62',
      priceQuantity: null,
      adjustments: [],
      period: null,
      sellersItemId: null,
      orderLine: null,
      statedNet: null,
      ...more,
      quantity: Decimal.of(quantity),
      unitPrice: Decimal.of(unitPrice),
      vat,
    };
    return this.with({ lines: [...this.document.lines, line] });
  }

  discount(amount: string, vat: VatTreatment = standard, more: Discount = {}): this {
    const adjustment = { ...anAdjustment(amount, more, this.document.currency), vat };
    return this.with({ adjustments: [...this.document.adjustments, adjustment] });
  }

  charge(amount: string, vat: VatTreatment = standard, reason = 'Frais de port'): this {
    return this.discount(amount, vat, { isCharge: true, reason });
  }

  crediting(...numbers: string[]): this {
    const precedingInvoices = numbers.map((number) => ({ number, issueDate: localDate('2026-02-02') }));
    return this.with({ kind: 'credit-note', typeCode: '381', precedingInvoices });
  }

  attaching(fileName: string, content: Uint8Array, mimeType = 'application/pdf'): this {
    const attachment = { id: fileName, description: 'Annexe', fileName, mimeType, content };
    return this.with({ attachments: [...this.document.attachments, attachment] });
  }

  build(): EInvoice {
    return this.document.lines.length > 0 ? this.document : this.line('1', '100').build();
  }
}

export const anEInvoice = (): EInvoiceBuilder => new EInvoiceBuilder();
