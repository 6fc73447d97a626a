import { Module } from '@nestjs/common';
import { InvoicingModule } from '../invoicing.module';
import '../invoicing.permissions';
import { ClientsController } from './clients.controller';
import { CreditNotesController } from './credit-notes.controller';
import { InvoiceArchiveController } from './invoice-archive.controller';
import { InvoicesController } from './invoices.controller';
import { QuotesController } from './quotes.controller';
import { WriteOffsController } from './write-offs.controller';

@Module({
  imports: [InvoicingModule],
  controllers: [
    ClientsController,
    CreditNotesController,
    InvoiceArchiveController,
    InvoicesController,
    QuotesController,
    WriteOffsController,
  ],
})
export class InvoicingHttpModule {}
