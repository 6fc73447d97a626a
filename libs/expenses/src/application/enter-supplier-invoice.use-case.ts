import { Activities } from '@coopera/activities';
import { type ActivityId, Decimal, type LocalDate, type LoginId, type Money, type Scope } from '@coopera/kernel';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PurchaseNature } from '../domain/expense-type';
import type { VatCategory } from '../domain/purchase-vat';
import { SupplierInvoice } from '../domain/supplier-invoice';
import { SupplierInvoiceRepository } from '../persistence/supplier-invoice.repository';
import { supplierInvoiceErrors } from '../supplier-invoices.errors';
import { ExpenseTypes } from './expense-types';
import { SupplierBooks } from './supplier-books';

export interface SupplierInvoiceInput {
  /** Made by who enters it: entered again, it is one. */
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
  lines: {
    description: string;
    type: string;
    nature: PurchaseNature;
    category: VatCategory;
    net: Money;
    vatPercent: string;
  }[];
  by: { id: LoginId; name: string };
  scope: Scope;
}

/**
 * Enters an invoice of a supplier for an Activité, whose budget promises its cost; someone else validates it.
 * Fails with: activities.activity-not-found, activities.activity-not-active, expenses.unknown-type, expenses.iban-missing,
 * expenses.due-before-issued, expenses.invoice-known, budgets.not-enough-budget
 */
@Injectable()
export class EnterSupplierInvoice {
  constructor(
    private readonly invoices: SupplierInvoiceRepository,
    private readonly activities: Activities,
    private readonly types: ExpenseTypes,
    private readonly books: SupplierBooks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ lines, by, scope, ...data }: SupplierInvoiceInput): Promise<void> {
    await this.activities.active(data.activityId, scope);
    if (await this.invoices.has(data.id)) return;
    const typed = lines.map((line) => ({
      ...line,
      type: this.types.get(line.type, null, data.issuedOn),
      vatPercent: Decimal.of(line.vatPercent),
    }));
    const entered = { enteredBy: by.id, enteredByName: by.name, enteredOn: this.clock.today() };
    const invoice = SupplierInvoice.enter({ ...data, ...entered }, typed);
    if (!(await this.invoices.add(invoice, this.clock.now())))
      throw supplierInvoiceErrors.fail('invoice-known', { number: data.number }, '/number');
    await this.books.enter(invoice);
    await this.audit.record({
      action: 'expenses.supplier-invoice.enter',
      subjectKind: 'supplier-invoice',
      subjectId: data.id,
      after: { supplier: data.supplierName, number: data.number, payable: invoice.payable },
    });
  }
}
