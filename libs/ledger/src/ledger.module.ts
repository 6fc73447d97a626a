import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AccountsQuery } from './application/accounts.query';
import { ActivityEntriesQuery } from './application/activity-entries.query';
import { AgedBalancesQuery } from './application/aged-balances.query';
import { AnalyticQuery } from './application/analytic.query';
import { AnnualAccountsQuery } from './application/annual-accounts.query';
import { AskReopening } from './application/ask-reopening.use-case';
import { BalancesFollowLines } from './application/balances-follow-lines.check';
import { BookCheckRegistry } from './application/book-check-registry';
import { CheckBooks } from './application/check-books.use-case';
import { ClosePeriod } from './application/close-period.use-case';
import { CloseQuarter } from './application/close-quarter.use-case';
import { CloseYear } from './application/close-year.use-case';
import { ClosedSpans } from './application/closed-spans';
import { DecideMiscellaneous } from './application/decide-miscellaneous.use-case';
import { DecideReopening } from './application/decide-reopening.use-case';
import { EntriesBalance } from './application/entries-balance.check';
import { EntryQuery } from './application/entry.query';
import { GeneralLedgerQuery } from './application/general-ledger.query';
import { JournalQuery } from './application/journal.query';
import { JournalExport } from './application/journal-export.query';
import { LastClosedMonth } from './application/last-closed-month';
import { Ledger } from './application/ledger';
import { MiscellaneousBook } from './application/miscellaneous-book';
import { MiscellaneousListQuery } from './application/miscellaneous-list.query';
import { NoEntryWaits } from './application/no-entry-waits.check';
import { OpenItemLimits } from './application/open-item-limits';
import { OpenItemsQuery } from './application/open-items.query';
import { PeriodLock } from './application/period-lock';
import { PeriodsQuery } from './application/periods.query';
import { PostMiscellaneous } from './application/post-miscellaneous.use-case';
import { ReverseEntry } from './application/reverse-entry.use-case';
import { SpanChecklist } from './application/span-checklist';
import { TransfersExecuted } from './application/transfers-executed.check';
import { TrialBalanceQuery } from './application/trial-balance.query';

const services = [
  AccountsQuery,
  ActivityEntriesQuery,
  AgedBalancesQuery,
  AnalyticQuery,
  AnnualAccountsQuery,
  AskReopening,
  BookCheckRegistry,
  CheckBooks,
  ClosePeriod,
  CloseQuarter,
  CloseYear,
  DecideMiscellaneous,
  DecideReopening,
  EntryQuery,
  GeneralLedgerQuery,
  JournalExport,
  JournalQuery,
  Ledger,
  MiscellaneousListQuery,
  OpenItemLimits,
  OpenItemsQuery,
  PeriodsQuery,
  PostMiscellaneous,
  ReverseEntry,
  SpanChecklist,
  TrialBalanceQuery,
];
const checks = [BalancesFollowLines, EntriesBalance, NoEntryWaits, TransfersExecuted];

@Module({
  imports: [DiscoveryModule],
  providers: [...services, ...checks, ClosedSpans, LastClosedMonth, MiscellaneousBook, PeriodLock],
  exports: services,
})
export class LedgerModule {}
