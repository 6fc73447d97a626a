import { type ReceiptIdentified, receiptIdentified } from '@coopera/banking/events';
import { type AnnouncedEvent, type InvoiceId, Money } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { RecordPayment } from '../application/record-payment.use-case';

@Subscriber({ name: 'record-payment-when-receipt-identified', to: [receiptIdentified] })
export class RecordPaymentWhenReceiptIdentified implements HandlesEvents {
  constructor(private readonly recordPayment: RecordPayment) {}

  async handle({ payload }: AnnouncedEvent<ReceiptIdentified>): Promise<void> {
    if (payload.ownerKind !== 'invoice') return;
    await this.recordPayment.execute({
      invoiceId: payload.ownerId as InvoiceId,
      receiptId: payload.receiptId,
      amount: Money.fromJson(payload.amount),
      receivedOn: payload.receivedOn,
    });
  }
}
