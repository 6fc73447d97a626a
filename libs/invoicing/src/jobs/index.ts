import { Module } from '@nestjs/common';
import { InvoicingModule } from '../invoicing.module';
import { MakeInvoiceDocumentsWhenIssued } from './make-invoice-documents-when-issued.subscriber';
import { RecordPaymentWhenReceiptIdentified } from './record-payment-when-receipt-identified.subscriber';
import { SendInvoiceWhenDocumentsMade } from './send-invoice-when-documents-made.subscriber';

@Module({
  imports: [InvoicingModule],
  providers: [MakeInvoiceDocumentsWhenIssued, RecordPaymentWhenReceiptIdentified, SendInvoiceWhenDocumentsMade],
})
export class InvoicingJobsModule {}
