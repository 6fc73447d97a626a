import type { LoginId, Scope } from '@coopera/kernel';
import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { SupplierInvoice } from '../domain/supplier-invoice';
import { supplierInvoiceValidated } from '../events';
import { SupplierInvoiceRepository } from '../persistence/supplier-invoice.repository';
import { SupplierBooks } from './supplier-books';

export interface SupplierDecision {
  id: string;
  by: { id: LoginId; name: string };
  /** Null accepts. */
  refusal: string | null;
  scope: Scope;
}

/**
 * A second person accepts an invoice for payment, or refuses it.
 * Fails with: expenses.invoice-not-found, expenses.invoice-decided, expenses.four-eyes, ledger.period-closed
 */
@Injectable()
export class DecideSupplierInvoice {
  constructor(
    private readonly invoices: SupplierInvoiceRepository,
    private readonly books: SupplierBooks,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by, refusal, scope }: SupplierDecision): Promise<void> {
    const invoice = await this.invoices.getForUpdate(id, scope);
    if (refusal === null) await this.accept(invoice, by);
    else {
      invoice.refuse(refusal, by, this.clock.today());
      await this.books.refuse(invoice);
    }
    await this.invoices.save(invoice);
    await this.audit.record({
      action: `expenses.supplier-invoice.${refusal === null ? 'validate' : 'refuse'}`,
      subjectKind: 'supplier-invoice',
      subjectId: id,
      after: { refusal },
    });
  }

  private async accept(invoice: SupplierInvoice, by: SupplierDecision['by']): Promise<void> {
    invoice.validate(by, this.clock.today());
    await this.books.validate(invoice);
    const { id, activityId, supplierName, number, isCreditNote } = invoice.data;
    const payable = invoice.payable.toJSON();
    await this.outbox.announce(
      supplierInvoiceValidated.of({ invoiceId: id, activityId, supplierName, number, payable, isCreditNote }),
    );
  }
}
