import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger.module';
import { CheckBooksAtNight } from './check-books.job';

@Module({ imports: [LedgerModule], providers: [CheckBooksAtNight] })
export class LedgerJobsModule {}
