import { Module } from '@nestjs/common';
import { VatModule } from '../vat.module';

@Module({ imports: [VatModule] })
export class VatJobsModule {}
