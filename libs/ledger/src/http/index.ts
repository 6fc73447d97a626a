import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger.module';
import '../ledger.permissions';
import { EntriesController } from './entries.controller';
import { LedgerController } from './ledger.controller';
import { LedgerReportsController } from './ledger-reports.controller';
import { PeriodsController } from './periods.controller';

@Module({
  imports: [LedgerModule],
  controllers: [LedgerController, PeriodsController, EntriesController, LedgerReportsController],
})
export class LedgerHttpModule {}
