import { Module } from '@nestjs/common';
import { ActivityEntriesQuery } from './application/activity-entries.query';
import { ClosePeriod } from './application/close-period.use-case';
import { JournalQuery } from './application/journal.query';
import { JournalExport } from './application/journal-export.query';
import { Ledger } from './application/ledger';

const services = [ActivityEntriesQuery, ClosePeriod, JournalExport, JournalQuery, Ledger];

@Module({ providers: services, exports: services })
export class LedgerModule {}
