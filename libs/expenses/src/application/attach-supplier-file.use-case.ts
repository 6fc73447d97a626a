import type { Scope } from '@coopera/kernel';
import { Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { SupplierInvoiceRepository } from '../persistence/supplier-invoice.repository';
import { supplierInvoiceErrors } from '../supplier-invoices.errors';
import { type ReceiptFile, ReceiptLocker } from './receipt-locker';

/**
 * Puts the invoice of the supplier beside its entry, before it is decided on; the same file again changes nothing.
 * Fails with: expenses.invoice-not-found, expenses.invoice-decided, expenses.receipt-not-accepted, expenses.duplicate-receipt
 */
@Injectable()
export class AttachSupplierFile {
  constructor(
    private readonly invoices: SupplierInvoiceRepository,
    private readonly locker: ReceiptLocker,
  ) {}

  @Transactional()
  async execute({ id, file, scope }: { id: string; file: ReceiptFile; scope: Scope }): Promise<void> {
    const { data } = await this.invoices.getForUpdate(id, scope);
    if (await this.locker.holds(id, file)) return;
    if (data.status !== 'submitted') throw supplierInvoiceErrors.fail('invoice-decided');
    await this.locker.put({ ownerId: id, ownerKind: 'supplier-invoice' }, file, data.issuedOn);
  }
}
