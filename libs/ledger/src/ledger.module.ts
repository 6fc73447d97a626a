import { Module } from '@nestjs/common';
import { ClosePeriod } from './application/close-period.use-case';
import { JournalQuery } from './application/journal.query';
import { JournalExport } from './application/journal-export.query';
import { Ledger } from './application/ledger';

const services = [Ledger, JournalQuery, JournalExport, ClosePeriod];

@Module({ providers: services, exports: services })
export class LedgerModule {}
