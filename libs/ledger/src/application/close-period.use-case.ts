import type { LocalDate } from '@coopera/kernel';
import { startOfMonth } from '@coopera/kernel';
import { Audit, Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** Closes a month: nothing is posted in it any more. */
@Injectable()
export class ClosePeriod {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ month, by }: { month: LocalDate; by: string }): Promise<void> {
    await this.database.query(
      'INSERT INTO ledger.period (month, closed_at, closed_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [startOfMonth(month), this.clock.now(), by],
    );
    await this.audit.record({ action: 'ledger.period.close', subjectKind: 'period', subjectId: startOfMonth(month) });
  }
}
