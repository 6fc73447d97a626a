import type { LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** Holds months alone until the end of the transaction: whoever is posting in them ends first, whoever comes waits. */
@Injectable()
export class PeriodLock {
  constructor(private readonly database: Database) {}

  async hold(months: readonly LocalDate[]): Promise<void> {
    for (const month of months)
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('ledger.period'), $1)`, [
        Number(month.slice(0, 7).replace('-', '')),
      ]);
  }
}
