import { Module } from '@nestjs/common';
import { SharesModule } from '../shares.module';
import { RegisterSharesWhenReceiptIdentified } from './register-shares-when-receipt-identified.subscriber';

@Module({ imports: [SharesModule], providers: [RegisterSharesWhenReceiptIdentified] })
export class SharesJobsModule {}
