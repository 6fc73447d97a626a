import type { LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ledgerErrors } from '../ledger.errors';

/** Only the last month that was closed can be opened again, and only while its quarter is open. */
@Injectable()
export class LastClosedMonth {
  constructor(private readonly database: Database) {}

  /** Fails with: ledger.month-not-last-closed, ledger.quarter-closed */
  async mustBe(month: LocalDate): Promise<void> {
    const row = await this.database.first<{ last: LocalDate | null; inClosedSpan: boolean }>(
      `SELECT (SELECT max(month) FROM ledger.period) AS last,
         EXISTS (SELECT 1 FROM ledger.closed_span WHERE $1 BETWEEN starts_on AND ends_on) AS "inClosedSpan"`,
      [month],
    );
    if (row?.last !== month) throw ledgerErrors.fail('month-not-last-closed', { last: row?.last?.slice(0, 7) ?? '—' });
    if (row.inClosedSpan) throw ledgerErrors.fail('quarter-closed', { month: month.slice(0, 7) });
  }
}
