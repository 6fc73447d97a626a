import type { InvoiceId, LocalDate, Money, ReceiptId } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { asPayment } from './announcements';
import { paymentEntry } from './entries';

export interface RecordPaymentInput {
  invoiceId: InvoiceId;
  receiptId: ReceiptId;
  amount: Money;
  receivedOn: LocalDate;
}

/** Records money received against an issued invoice. Fails with: invoicing.invoice-not-found, invoicing.invoice-not-payable */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  @Transactional()
  async execute({ invoiceId, ...payment }: RecordPaymentInput): Promise<void> {
    const invoice = await this.invoices.getForUpdate(invoiceId, null);
    if (invoice.hasPaymentFrom(payment.receiptId)) return; // replayed: the receipt is the idempotency key
    invoice.recordPayment(payment);
    await this.invoices.save(invoice);
    await this.ledger.post(paymentEntry(invoice, payment));
    await this.outbox.announce(asPayment(invoice, payment));
  }
}
