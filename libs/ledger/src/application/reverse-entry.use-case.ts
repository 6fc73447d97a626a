import type { LocalDate } from '@coopera/kernel';
import { Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ledgerErrors } from '../ledger.errors';
import { EntryQuery } from './entry.query';
import { MiscellaneousBook, type Prepared } from './miscellaneous-book';
import { type Author, MISCELLANEOUS } from './miscellaneous-entry';

/**
 * Takes back an entry that a person wrote, by its mirror. What a module made is corrected in that module (a credit note, a
 * correction of pay), or its own records would say otherwise than the books.
 * Fails with: ledger.entry-not-found, ledger.entry-not-reversible, ledger.entry-reversed, ledger.reversal-before-entry, ledger.period-closed
 */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly entries: EntryQuery,
    private readonly book: MiscellaneousBook,
    private readonly database: Database,
  ) {}

  @Transactional()
  async execute(
    { entryId, occurredOn, reason }: { entryId: string; occurredOn: LocalDate; reason: string },
    by: Author,
  ): Promise<Prepared> {
    // The row is held, so that two people who take the same entry back come one after the other.
    await this.database.query('SELECT 1 FROM ledger.entry WHERE id = $1 FOR NO KEY UPDATE', [entryId]);
    const entry = await this.entries.read(entryId, 'fr');
    if (entry.sourceKind !== MISCELLANEOUS) throw ledgerErrors.fail('entry-not-reversible');
    if (entry.reversedBy || (await this.isAsked(entryId))) throw ledgerErrors.fail('entry-reversed');
    if (occurredOn < entry.occurredOn) throw ledgerErrors.fail('reversal-before-entry', {}, '/occurredOn');
    const lines = entry.lines.map(({ account, debit, credit }) => ({
      account,
      debit: credit.amount,
      credit: debit.amount,
    }));
    return this.book.prepare({ kind: 'reversal', occurredOn, reason, lines, reverses: entryId }, by);
  }

  private async isAsked(entryId: string): Promise<boolean> {
    const known = await this.database.first(
      `SELECT 1 FROM ledger.miscellaneous WHERE reverses = $1 AND status <> 'refused'`,
      [entryId],
    );
    return known !== undefined;
  }
}
