import type { ActivityId, Decimal, LocalDate, LoginId } from '@coopera/kernel';
import { Money, Rate } from '@coopera/kernel';
import { supplierInvoiceErrors } from '../supplier-invoices.errors';
import type { ExpenseType, PurchaseNature } from './expense-type';
import { isSelfAssessed, type VatCategory, vatOf } from './purchase-vat';

export const supplierInvoiceStatuses = ['submitted', 'validated', 'refused', 'paid'] as const;
export type SupplierInvoiceStatus = (typeof supplierInvoiceStatuses)[number];

export interface NewSupplierLine {
  description: string;
  type: ExpenseType;
  nature: PurchaseNature;
  category: VatCategory;
  net: Money;
  vatPercent: Decimal;
}

export interface SupplierLine extends Omit<NewSupplierLine, 'type' | 'vatPercent'> {
  type: string;
  vatPercent: string;
  vat: Money;
  deductibleVat: Money;
}

export interface SupplierInvoiceState {
  id: string;
  activityId: ActivityId;
  supplierName: string;
  supplierVatNumber: string | null;
  supplierCountry: string;
  iban: string | null;
  number: string;
  issuedOn: LocalDate;
  dueOn: LocalDate;
  communication: string;
  isCreditNote: boolean;
  lines: SupplierLine[];
  status: SupplierInvoiceStatus;
  enteredBy: LoginId;
  enteredByName: string;
  enteredOn: LocalDate;
  decidedBy: LoginId | null;
  decidedByName: string | null;
  decidedOn: LocalDate | null;
  refusal: string | null;
  bookedOn: LocalDate | null;
}

const sum = (lines: readonly SupplierLine[], pick: (line: SupplierLine) => Money): Money => Money.sum(lines.map(pick));

/** What a supplier invoices to the cooperative for an Activité. */
export class SupplierInvoice {
  private constructor(private state: SupplierInvoiceState) {}

  /** Fails with: expenses.iban-missing, expenses.due-before-issued */
  static enter(
    data: Omit<
      SupplierInvoiceState,
      'lines' | 'status' | 'decidedBy' | 'decidedByName' | 'decidedOn' | 'refusal' | 'bookedOn'
    >,
    lines: readonly NewSupplierLine[],
  ): SupplierInvoice {
    if (!data.iban && !data.isCreditNote) throw supplierInvoiceErrors.fail('iban-missing', {}, '/iban');
    if (data.dueOn < data.issuedOn) throw supplierInvoiceErrors.fail('due-before-issued', {}, '/dueOn');
    const undecided = { decidedBy: null, decidedByName: null, decidedOn: null, refusal: null, bookedOn: null };
    return new SupplierInvoice({ ...data, ...undecided, status: 'submitted', lines: taxed(lines) });
  }

  static restore(state: SupplierInvoiceState): SupplierInvoice {
    return new SupplierInvoice(state);
  }

  get data(): Readonly<SupplierInvoiceState> {
    return this.state;
  }

  /** What the supplier asks for: his VAT only where he charges it. */
  get payable(): Money {
    return sum(this.state.lines, ({ category, net, vat }) => (isSelfAssessed(category) ? net : net.plus(vat)));
  }

  get deductibleVat(): Money {
    return sum(this.state.lines, ({ deductibleVat }) => deductibleVat);
  }

  /** VAT that the cooperative owes the State in the supplier's place. */
  get selfAssessedVat(): Money {
    return sum(this.state.lines, ({ category, vat }) => (isSelfAssessed(category) ? vat : Money.zero()));
  }

  /** What the budget bears: everything but the VAT that is recovered. */
  get cost(): Money {
    return sum(this.state.lines, costOf);
  }

  get label(): string {
    return `${this.state.supplierName} ${this.state.number}`;
  }

  /** By another person than who entered it. Fails with: expenses.invoice-decided, expenses.four-eyes */
  validate(by: { id: LoginId; name: string }, on: LocalDate): void {
    this.mustBeSubmitted();
    if (by.id === this.state.enteredBy) throw supplierInvoiceErrors.fail('four-eyes');
    this.state = {
      ...this.state,
      status: 'validated',
      decidedBy: by.id,
      decidedByName: by.name,
      decidedOn: on,
      bookedOn: on,
    };
  }

  /** Fails with: expenses.invoice-decided */
  refuse(reason: string, by: { id: LoginId; name: string }, on: LocalDate): void {
    this.mustBeSubmitted();
    this.state = {
      ...this.state,
      status: 'refused',
      refusal: reason,
      decidedBy: by.id,
      decidedByName: by.name,
      decidedOn: on,
    };
  }

  private mustBeSubmitted(): void {
    if (this.state.status !== 'submitted') throw supplierInvoiceErrors.fail('invoice-decided');
  }
}

export const costOf = ({ net, vat, deductibleVat }: SupplierLine): Money => net.plus(vat).minus(deductibleVat);

function taxed(lines: readonly NewSupplierLine[]): SupplierLine[] {
  const vat = vatOf(lines);
  return lines.map(({ type, vatPercent, ...line }, index) => {
    const tax = vat[index] ?? Money.zero();
    const deductibleVat = Rate.percent(type.deductible.toString()).applyTo(tax, 'half-up');
    return { ...line, type: type.code, vatPercent: vatPercent.toString(), vat: tax, deductibleVat };
  });
}
