import { Module } from '@nestjs/common';
import { ClosePeriod } from './application/close-period.use-case';
import { JournalQuery } from './application/journal.query';
import { Ledger } from './application/ledger';

const services = [Ledger, JournalQuery, ClosePeriod];

@Module({ providers: services, exports: services })
export class LedgerModule {}
