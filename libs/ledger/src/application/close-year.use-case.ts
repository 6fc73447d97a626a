import { Money } from '@coopera/kernel';
import { Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type ClosingSpan, yearSpan } from '../domain/closing-span';
import { yearResultEntry } from '../domain/year-result';
import { ClosedSpans } from './closed-spans';
import { Ledger } from './ledger';

/**
 * Closes a year, once its quarters are closed: its result goes to the reserves by an entry of 31 December, and classes 6 and 7
 * begin the next year at zero. Fails with: ledger.span-not-over, ledger.span-blocked
 */
@Injectable()
export class CloseYear {
  constructor(
    private readonly spans: ClosedSpans,
    private readonly ledger: Ledger,
    private readonly database: Database,
  ) {}

  @Transactional()
  async execute({ year, by }: { year: number; by: string }): Promise<void> {
    const span = yearSpan(year);
    await this.spans.prepare(span);
    await this.ledger.post(yearResultEntry(span.endsOn, await this.result(span)));
    await this.spans.close(span, by);
  }

  /** What the closing would put in the reserves; negative for a loss. */
  async result({ startsOn, endsOn }: ClosingSpan): Promise<Money> {
    const row = await this.database.first<{ result: string }>(
      `SELECT coalesce(-sum(amount), 0) AS result FROM ledger.line
       WHERE line.ledger = 'statutory' AND line.account ~ '^[67]' AND day BETWEEN $1 AND $2`,
      [startsOn, endsOn],
    );
    return Money.ofCents(BigInt(row?.result ?? '0'));
  }
}
