import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { LedgerModule } from '@coopera/ledger';
import { PeppolModule } from '@coopera/peppol';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientQuery } from './application/client.query';
import { CreateClient } from './application/create-client.use-case';
import { CreditInvoice } from './application/credit-invoice.use-case';
import { CustomersByAge } from './application/customers-by-age';
import { DecideWriteOff } from './application/decide-write-off.use-case';
import { InvoiceArchiveQuery } from './application/invoice-archive.query';
import { InvoiceFileQuery } from './application/invoice-file.query';
import { InvoiceListQuery } from './application/invoice-list.query';
import { Invoices } from './application/invoices';
import { IssueInvoice } from './application/issue-invoice.use-case';
import { MakeInvoiceDocuments } from './application/make-invoice-documents.use-case';
import { Numbering } from './application/numbering';
import { ProposeWriteOff } from './application/propose-write-off.use-case';
import { Quotes } from './application/quotes';
import { RecordPayment } from './application/record-payment.use-case';
import { RejectInvoice } from './application/reject-invoice.use-case';
import { SalesVatQuery } from './application/sales-vat.query';
import { SaveDraft } from './application/save-draft.use-case';
import { SendInvoice } from './application/send-invoice.use-case';
import { SubmitInvoice } from './application/submit-invoice.use-case';
import { WriteOffListQuery } from './application/write-off-list.query';
import { ClientRepository } from './persistence/client.repository';
import { InvoiceRepository } from './persistence/invoice.repository';
import { InvoiceSchema } from './persistence/invoice.schema';
import { WriteOffRepository } from './persistence/write-off.repository';

const services = [
  ClientQuery,
  CreateClient,
  CreditInvoice,
  DecideWriteOff,
  InvoiceArchiveQuery,
  InvoiceFileQuery,
  InvoiceListQuery,
  Invoices,
  IssueInvoice,
  ProposeWriteOff,
  Quotes,
  RecordPayment,
  RejectInvoice,
  MakeInvoiceDocuments,
  SalesVatQuery,
  SaveDraft,
  SendInvoice,
  SubmitInvoice,
  WriteOffListQuery,
];

@Module({
  imports: [TypeOrmModule.forFeature([InvoiceSchema]), ActivitiesModule, BankingModule, LedgerModule, PeppolModule],
  providers: [...services, CustomersByAge, Numbering, ClientRepository, InvoiceRepository, WriteOffRepository],
  exports: services,
})
export class InvoicingModule {}
