import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActivityEntriesQuery } from './application/activity-entries.query';
import { BalancesFollowLines } from './application/balances-follow-lines.check';
import { BookCheckRegistry } from './application/book-check-registry';
import { CheckBooks } from './application/check-books.use-case';
import { ClosePeriod } from './application/close-period.use-case';
import { EntriesBalance } from './application/entries-balance.check';
import { JournalQuery } from './application/journal.query';
import { JournalExport } from './application/journal-export.query';
import { Ledger } from './application/ledger';

const services = [
  ActivityEntriesQuery,
  BookCheckRegistry,
  CheckBooks,
  ClosePeriod,
  JournalExport,
  JournalQuery,
  Ledger,
];

@Module({
  imports: [DiscoveryModule],
  providers: [...services, BalancesFollowLines, EntriesBalance],
  exports: services,
})
export class LedgerModule {}
