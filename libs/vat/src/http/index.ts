import { Module } from '@nestjs/common';
import { VatModule } from '../vat.module';
import '../vat.permissions';
import { VatListingsController } from './vat-listings.controller';
import { VatReturnsController } from './vat-returns.controller';

@Module({ imports: [VatModule], controllers: [VatReturnsController, VatListingsController] })
export class VatHttpModule {}
