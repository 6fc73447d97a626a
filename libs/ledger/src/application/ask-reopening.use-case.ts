import { type LocalDate, startOfMonth } from '@coopera/kernel';
import { Audit, Clock, Database, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ledgerErrors } from '../ledger.errors';
import { LastClosedMonth } from './last-closed-month';
import type { Author } from './miscellaneous-entry';

/** Asks to open the last closed month again; a second person decides. Fails with: ledger.month-not-last-closed, ledger.quarter-closed, ledger.reopening-waits */
@Injectable()
export class AskReopening {
  constructor(
    private readonly last: LastClosedMonth,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ month, reason, by }: { month: LocalDate; reason: string; by: Author }): Promise<string> {
    const first = startOfMonth(month);
    await this.last.mustBe(first);
    const id = newId<'reopening'>();
    const added = await this.database.query(
      `INSERT INTO ledger.reopening (id, month, reason, asked_by, asked_by_name, asked_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, first, reason, by.id, by.name, this.clock.now()],
    );
    if (added.length === 0) throw ledgerErrors.fail('reopening-waits', { month: first.slice(0, 7) });
    await this.audit.record({
      action: 'ledger.period.ask-reopening',
      subjectKind: 'period',
      subjectId: first,
      after: { reason },
    });
    return id;
  }
}
