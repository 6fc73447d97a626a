import { endOfMonth, type LocalDate, startOfMonth } from '@coopera/kernel';
import { Audit, Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ledgerErrors } from '../ledger.errors';
import { BookCheckRegistry, type CheckedBooks } from './book-check-registry';
import { PeriodLock } from './period-lock';

/** Closes a month: nothing is posted in it any more. */
@Injectable()
export class ClosePeriod {
  constructor(
    private readonly registry: BookCheckRegistry,
    private readonly lock: PeriodLock,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What would block the closing of a month, and what was looked at. */
  checklist(month: LocalDate): Promise<CheckedBooks[]> {
    return this.registry.run(endOfMonth(month));
  }

  /** Fails with: ledger.month-not-over, ledger.month-blocked */
  @Transactional()
  async execute({ month, by }: { month: LocalDate; by: string }): Promise<void> {
    if (endOfMonth(month) >= this.clock.today()) throw ledgerErrors.fail('month-not-over', {}, '/month');
    await this.lock.hold([startOfMonth(month)]);
    const blocking = (await this.checklist(month)).filter(({ findings }) => findings.length > 0);
    if (blocking.length > 0)
      throw ledgerErrors.fail('month-blocked', { checks: blocking.map(({ name }) => name).join(', ') }, '/month');
    await this.database.query(
      'INSERT INTO ledger.period (month, closed_at, closed_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [startOfMonth(month), this.clock.now(), by],
    );
    await this.audit.record({ action: 'ledger.period.close', subjectKind: 'period', subjectId: startOfMonth(month) });
  }
}
