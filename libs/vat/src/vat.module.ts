import { ExpensesModule } from '@coopera/expenses';
import { InvoicingModule } from '@coopera/invoicing';
import { LedgerModule } from '@coopera/ledger';
import { Module } from '@nestjs/common';
import { ApproveVatReturn } from './application/approve-vat-return.use-case';
import { ListingsQuery } from './application/listings.query';
import { PrepareVatReturn } from './application/prepare-vat-return.use-case';
import { VatFiguresQuery } from './application/vat-figures.query';
import { VatReturnQuery } from './application/vat-return.query';
import { VatXml } from './application/vat-xml';
import { VatReturnRepository } from './persistence/vat-return.repository';

const services = [ApproveVatReturn, ListingsQuery, PrepareVatReturn, VatFiguresQuery, VatReturnQuery, VatXml];

@Module({
  imports: [ExpensesModule, InvoicingModule, LedgerModule],
  providers: [...services, VatReturnRepository],
  exports: services,
})
export class VatModule {}
