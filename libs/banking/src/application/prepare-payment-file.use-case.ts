import { bankDays, type LocalDate, type LoginId, nextWorkingDay } from '@coopera/kernel';
import { Audit, Clock, Database, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { bankingOperationErrors } from '../banking-operations.errors';

export interface PrepareInput {
  /** Payments due up to this day; all that wait where it is left out. */
  dueUntil?: LocalDate;
  by: { id: LoginId; name: string };
}

/**
 * Gathers the payments that wait into a file, those of one purpose: a file of salaries is SALA for the bank, and holds nothing
 * else. Each payment is in one file only. Fails with: banking.nothing-to-pay
 */
@Injectable()
export class PreparePaymentFile {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ dueUntil, by }: PrepareInput): Promise<string> {
    const purpose = await this.mostUrgentPurpose(dueUntil ?? null);
    const id = newId<'payment-file'>();
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO banking.payment_file (id, message_id, status, execution_date, order_count, total, prepared_by, prepared_by_name, prepared_at)
       VALUES ($1, $2, 'prepared', $3, 0, 0, $4, $5, $6)`,
      [
        id,
        `COOPERA-${id.replaceAll('-', '').slice(0, 24)}`,
        nextWorkingDay(this.clock.today(), bankDays),
        by.id,
        by.name,
        now,
      ],
    );
    const taken = await this.database.changed<{ amount: string }>(
      `UPDATE banking.payment_order SET status = 'in-file', file_id = $1
       WHERE id IN (SELECT id FROM banking.payment_order WHERE status = 'waiting' AND ($2::date IS NULL OR due_on <= $2) AND purpose IS NOT DISTINCT FROM $3
                    ORDER BY due_on, id FOR UPDATE SKIP LOCKED) RETURNING amount`,
      [id, dueUntil ?? null, purpose],
    );
    if (taken.length === 0) throw bankingOperationErrors.fail('nothing-to-pay');
    await this.database.query(
      'UPDATE banking.payment_file SET order_count = $2, total = $3, purpose = $4 WHERE id = $1',
      [id, taken.length, taken.reduce((sum, row) => sum + BigInt(row.amount), 0n).toString(), purpose],
    );
    await this.audit.record({
      action: 'banking.payment-file.prepare',
      subjectKind: 'payment-file',
      subjectId: id,
      after: { count: taken.length },
    });
    return id;
  }

  /** Of the payment that is due first; the others wait for the next file. */
  private async mostUrgentPurpose(dueUntil: LocalDate | null): Promise<string | null> {
    const first = await this.database.first<{ purpose: string | null }>(
      `SELECT purpose FROM banking.payment_order WHERE status = 'waiting' AND ($1::date IS NULL OR due_on <= $1)
       ORDER BY due_on, id LIMIT 1`,
      [dueUntil],
    );
    if (!first) throw bankingOperationErrors.fail('nothing-to-pay');
    return first.purpose;
  }
}
