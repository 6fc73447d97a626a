import { Audit, Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ledgerErrors } from '../ledger.errors';
import { MiscellaneousBook } from './miscellaneous-book';
import type { Author, StoredMiscellaneous } from './miscellaneous-entry';

/** A second person posts an entry that waits, or refuses it. Fails with: ledger.entry-not-waiting, ledger.same-person, ledger.period-closed */
@Injectable()
export class DecideMiscellaneous {
  constructor(
    private readonly book: MiscellaneousBook,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, isApproved, by }: { id: string; isApproved: boolean; by: Author }): Promise<void> {
    const entry = await this.database.first<StoredMiscellaneous>(
      `SELECT id, kind, status, occurred_on AS "occurredOn", reason, lines, reverses, prepared_by AS "preparedBy"
       FROM ledger.miscellaneous WHERE id = $1 AND status = 'waiting' FOR UPDATE`,
      [id],
    );
    if (!entry) throw ledgerErrors.fail('entry-not-waiting');
    if (isApproved && entry.preparedBy === by.id) throw ledgerErrors.fail('same-person');
    await this.database.query(
      `UPDATE ledger.miscellaneous SET status = $2, decided_by = $3, decided_by_name = $4, decided_at = $5 WHERE id = $1`,
      [id, isApproved ? 'posted' : 'refused', by.id, by.name, this.clock.now()],
    );
    if (isApproved) await this.book.post(entry);
    await this.audit.record({
      action: `ledger.${entry.kind}.${isApproved ? 'approve' : 'refuse'}`,
      subjectKind: 'ledger-entry',
      subjectId: entry.reverses ?? entry.id,
    });
  }
}
