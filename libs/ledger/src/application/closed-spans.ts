import { Audit, Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type ClosingSpan, monthsOf, spanName } from '../domain/closing-span';
import { ledgerErrors } from '../ledger.errors';
import { PeriodLock } from './period-lock';
import { SpanChecklist } from './span-checklist';

/** What the closing of a quarter and that of a year have in common. */
@Injectable()
export class ClosedSpans {
  constructor(
    private readonly checklist: SpanChecklist,
    private readonly lock: PeriodLock,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Holds its months, and makes sure that nothing blocks. Fails with: ledger.span-not-over, ledger.span-blocked */
  async prepare(span: ClosingSpan): Promise<void> {
    if (span.endsOn >= this.clock.today()) throw ledgerErrors.fail('span-not-over', { period: spanName(span) });
    await this.lock.hold(monthsOf(span));
    const blocking = (await this.checklist.of(span)).flatMap(({ findings }) => findings);
    if (blocking.length > 0)
      throw ledgerErrors.fail('span-blocked', {
        period: spanName(span),
        blocking: blocking.map(({ reference }) => reference).join(', '),
      });
  }

  async close(span: ClosingSpan, by: string): Promise<void> {
    await this.database.query(
      `INSERT INTO ledger.closed_span (kind, starts_on, ends_on, closed_at, closed_by) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [span.kind, span.startsOn, span.endsOn, this.clock.now(), by],
    );
    await this.audit.record({
      action: `ledger.${span.kind}.close`,
      subjectKind: span.kind,
      subjectId: spanName(span),
    });
  }
}
