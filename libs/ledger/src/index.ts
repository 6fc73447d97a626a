export * from './application/activity-entries.query';
export * from './application/book-check';
export * from './application/journal.query';
export * from './application/ledger';
export { credit, debit, type EntryData, type LedgerLine, type LedgerName } from './domain/ledger-entry';
export * from './ledger.errors';
export * from './ledger.module';
