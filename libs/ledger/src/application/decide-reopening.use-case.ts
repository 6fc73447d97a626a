import type { LocalDate } from '@coopera/kernel';
import { Audit, Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ledgerErrors } from '../ledger.errors';
import { LastClosedMonth } from './last-closed-month';
import type { Author } from './miscellaneous-entry';
import { PeriodLock } from './period-lock';

/**
 * A second person opens the month again, or refuses to.
 * Fails with: ledger.reopening-not-found, ledger.same-person, ledger.month-not-last-closed, ledger.quarter-closed
 */
@Injectable()
export class DecideReopening {
  constructor(
    private readonly last: LastClosedMonth,
    private readonly lock: PeriodLock,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, isApproved, by }: { id: string; isApproved: boolean; by: Author }): Promise<void> {
    const asked = await this.database.first<{ month: LocalDate; askedBy: string }>(
      `SELECT month, asked_by AS "askedBy" FROM ledger.reopening WHERE id = $1 AND status = 'waiting' FOR UPDATE`,
      [id],
    );
    if (!asked) throw ledgerErrors.fail('reopening-not-found');
    if (isApproved) await this.open(asked.month, asked.askedBy, by);
    await this.database.query(
      `UPDATE ledger.reopening SET status = $2, decided_by = $3, decided_by_name = $4, decided_at = $5 WHERE id = $1`,
      [id, isApproved ? 'approved' : 'refused', by.id, by.name, this.clock.now()],
    );
    await this.audit.record({
      action: isApproved ? 'ledger.period.reopen' : 'ledger.period.refuse-reopening',
      subjectKind: 'period',
      subjectId: asked.month,
    });
  }

  private async open(month: LocalDate, askedBy: string, by: Author): Promise<void> {
    if (askedBy === by.id) throw ledgerErrors.fail('same-person');
    await this.lock.hold([month]);
    await this.last.mustBe(month);
    await this.database.query('DELETE FROM ledger.period WHERE month = $1', [month]);
  }
}
