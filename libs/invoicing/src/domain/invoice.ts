import type { ActivityId, ClientId, InvoiceId, Language, LocalDate, Rate, ReceiptId } from '@coopera/kernel';
import { addDays, Money } from '@coopera/kernel';
import { invoicingErrors } from '../invoicing.errors';
import type { Billing } from './billing';
import { InvoiceLine, type InvoiceLineData, type Totals, totalsOf } from './invoice-line';
import type { InvoiceState, InvoiceStatus } from './invoice-state';

export interface InvoicePayment {
  receiptId: ReceiptId;
  amount: Money;
  receivedOn: LocalDate;
}

export interface DraftData {
  clientId: ClientId;
  language: Language;
  subject?: string | null;
  buyerReference?: string | null;
  termDays: number;
  lines: InvoiceLineData[];
}

export interface Issue {
  number: string;
  year: number;
  sequence: number;
  on: LocalDate;
  levyRate: Rate;
  structuredCommunication: string | null;
  billing: Billing;
}

/** An invoice or a credit note, in the name of the cooperative, for an Activité. Immutable once numbered. */
export class Invoice {
  readonly id: InvoiceId;
  readonly kind: 'invoice' | 'credit-note';
  readonly activityId: ActivityId;
  readonly journal: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  clientId: ClientId;
  status: InvoiceStatus;
  language: Language;
  subject: string | null;
  buyerReference: string | null;
  termDays: number;
  lines: InvoiceLine[];
  net: Money;
  vat: Money;
  gross: Money;
  paid: Money;
  credited: Money;
  payments: InvoicePayment[];
  number: string | null;
  year: number | null;
  sequence: number | null;
  levyRate: Rate | null;
  issuedOn: LocalDate | null;
  dueOn: LocalDate | null;
  structuredCommunication: string | null;
  billing: Billing | null;
  creditedInvoiceId: InvoiceId | null;
  comment: string | null;
  sentAt: Date | null;
  /** The day on which what was left was given up for lost. */
  writtenOffOn: LocalDate | null;

  private constructor(fields: Partial<Invoice>) {
    Object.assign(this, fields);
  }

  /** Fails with: invoicing.no-lines, invoicing.nothing-to-invoice */
  static draft(id: InvoiceId, activityId: ActivityId, data: DraftData, by: { name: string; at: Date }): Invoice {
    return Invoice.of(id, 'invoice', activityId, data, by);
  }

  /** The credit note of a part or the whole of an invoice. Fails with: invoicing.credit-exceeds-invoice */
  static creditNote(
    id: InvoiceId,
    invoice: Invoice,
    lines: InvoiceLineData[],
    reason: string,
    by: { name: string; at: Date },
  ): Invoice {
    const { activityId, clientId, language, buyerReference, number } = invoice;
    const note = Invoice.of(
      id,
      'credit-note',
      activityId,
      { clientId, language, buyerReference, subject: reason, termDays: 0, lines },
      by,
    );
    const left = invoice.gross.minus(invoice.credited);
    if (!number || note.gross.compare(left) > 0)
      throw invoicingErrors.fail('credit-exceeds-invoice', { amount: note.gross.toString(), left: left.toString() });
    note.creditedInvoiceId = invoice.id;
    return note;
  }

  get totals(): Totals {
    return totalsOf(this.lines);
  }

  get outstanding(): Money {
    return this.gross.minus(this.paid).minus(this.credited);
  }

  /** Whether what is due is settled, by payments or by credit. */
  get isPaid(): boolean {
    return this.status === 'issued' && !this.outstanding.isPositive();
  }

  stateOn(today: LocalDate): InvoiceState {
    if (this.status !== 'issued') return this.status;
    if (this.writtenOffOn) return 'written-off';
    if (this.credited.equals(this.gross)) return 'credited';
    if (this.isPaid) return 'paid';
    if (this.kind === 'invoice' && this.dueOn && this.dueOn < today) return 'overdue';
    return this.paid.isPositive() ? 'partly-paid' : this.sentAt ? 'sent' : 'issued';
  }

  /** Fails with: invoicing.invoice-not-editable, invoicing.no-lines, invoicing.nothing-to-invoice */
  edit(data: DraftData): void {
    this.mustNotBeNumbered();
    this.apply(data);
    this.status = 'draft';
  }

  /** Hands the draft to the adviser. Fails with: invoicing.invoice-not-editable */
  submit(): void {
    this.mustNotBeNumbered();
    this.status = 'to-validate';
    this.comment = null;
  }

  /** Fails with: invoicing.invoice-not-waiting */
  reject(comment: string): void {
    if (this.status !== 'to-validate') throw invoicingErrors.fail('invoice-not-waiting');
    this.status = 'rejected';
    this.comment = comment;
  }

  /** Gives it its number: from here on it does not change. Fails with: invoicing.invoice-not-editable */
  issue(issue: Issue): void {
    this.mustNotBeNumbered();
    this.status = 'issued';
    this.number = issue.number;
    this.year = issue.year;
    this.sequence = issue.sequence;
    this.issuedOn = issue.on;
    this.dueOn = addDays(issue.on, this.termDays);
    this.levyRate = issue.levyRate;
    this.structuredCommunication = issue.structuredCommunication;
    this.billing = issue.billing;
  }

  hasPaymentFrom(receiptId: ReceiptId): boolean {
    return this.payments.some((payment) => payment.receiptId === receiptId);
  }

  /** Fails with: invoicing.invoice-not-payable */
  recordPayment(payment: InvoicePayment): void {
    if (this.status !== 'issued' || this.kind !== 'invoice' || payment.amount.compare(this.outstanding) > 0)
      throw invoicingErrors.fail('invoice-not-payable');
    this.payments = [...this.payments, payment];
    this.paid = this.paid.plus(payment.amount);
  }

  /** Takes note of a credit note of this invoice. Fails with: invoicing.credit-exceeds-invoice */
  recordCredit(amount: Money): void {
    const left = this.gross.minus(this.credited);
    if (amount.compare(left) > 0)
      throw invoicingErrors.fail('credit-exceeds-invoice', { amount: amount.toString(), left: left.toString() });
    this.credited = this.credited.plus(amount);
  }

  /** Fails with: invoicing.invoice-not-payable */
  mustBeOwed(): void {
    if (this.status !== 'issued' || this.kind !== 'invoice' || !this.outstanding.isPositive())
      throw invoicingErrors.fail('invoice-not-payable');
  }

  /** Gives up what is left. Fails with: invoicing.invoice-not-payable */
  writeOff(on: LocalDate): void {
    this.mustBeOwed();
    this.credited = this.credited.plus(this.outstanding);
    this.writtenOffOn = on;
  }

  private static of(
    id: InvoiceId,
    kind: Invoice['kind'],
    activityId: ActivityId,
    data: DraftData,
    by: { name: string; at: Date },
  ): Invoice {
    const invoice = new Invoice({
      id,
      kind,
      activityId,
      journal: kind === 'invoice' ? 'F' : 'NC',
      createdBy: by.name,
      createdAt: by.at,
      status: 'draft',
      paid: Money.zero(),
      credited: Money.zero(),
      payments: [],
      number: null,
      year: null,
      sequence: null,
      levyRate: null,
      issuedOn: null,
      dueOn: null,
      structuredCommunication: null,
      billing: null,
      creditedInvoiceId: null,
      comment: null,
      sentAt: null,
      writtenOffOn: null,
    });
    invoice.apply(data);
    return invoice;
  }

  private apply(data: DraftData): void {
    if (data.lines.length === 0) throw invoicingErrors.fail('no-lines', {}, '/lines');
    this.clientId = data.clientId;
    this.language = data.language;
    this.subject = data.subject ?? null;
    this.buyerReference = data.buyerReference ?? null;
    this.termDays = data.termDays;
    this.lines = data.lines.map((line) => new InvoiceLine(line));
    const { net, vat, gross } = this.totals;
    if (!gross.isPositive()) throw invoicingErrors.fail('nothing-to-invoice', {}, '/lines');
    Object.assign(this, { net, vat, gross });
  }

  private mustNotBeNumbered(): void {
    if (this.status === 'issued') throw invoicingErrors.fail('invoice-not-editable', { number: this.number });
  }
}
