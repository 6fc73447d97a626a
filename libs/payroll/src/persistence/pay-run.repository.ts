import type { LocalDate } from '@coopera/kernel';
import { yearOf } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { PayRunId } from '../domain/payslip';
import { payrollErrors } from '../payroll.errors';

export interface PayRun {
  id: PayRunId;
  number: string;
  until: LocalDate;
  status: 'computing' | 'approving' | 'approved';
}

@Injectable()
export class PayRunRepository {
  constructor(private readonly database: Database) {}

  /** @returns its number: "R2026-0007" */
  async open(run: { id: PayRunId; until: LocalDate; by: string; at: Date }): Promise<string> {
    const row = await this.database.first<{ number: string }>(
      `INSERT INTO payroll.pay_run (id, number, until_date, status, opened_at, opened_by)
       VALUES ($1, $2 || lpad(nextval('payroll.pay_run_number')::text, 4, '0'), $3, 'computing', $4, $5) RETURNING number`,
      [run.id, `R${yearOf(run.until)}-`, run.until, run.at, run.by],
    );
    return row?.number ?? '';
  }

  /** Fails with: payroll.pay-run-not-found */
  async get(id: PayRunId): Promise<PayRun> {
    return this.found(id, '');
  }

  /** The same, locked until the transaction ends. */
  async getForUpdate(id: PayRunId): Promise<PayRun> {
    return this.found(id, 'FOR UPDATE');
  }

  async approve(id: PayRunId, by: string, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE payroll.pay_run SET status = 'approving', approved_by = $2, approved_at = $3 WHERE id = $1`,
      [id, by, at],
    );
  }

  /** How many slips are not approved yet, by status. */
  async unfinished(id: PayRunId): Promise<{ waiting: number; failed: number }> {
    const row = await this.database.first<{ waiting: number; failed: number }>(
      `SELECT count(*) FILTER (WHERE status = 'queued')::int AS waiting, count(*) FILTER (WHERE status = 'failed')::int AS failed
       FROM payroll.payslip WHERE pay_run_id = $1 AND status <> 'approved'`,
      [id],
    );
    return row ?? { waiting: 0, failed: 0 };
  }

  /**
   * Ends the run when none of its slips is left. Taken last in each approval: the row is held for a moment only, and the
   * last of two that end together sees the other. @returns the number of slips when this call ended it, null otherwise
   */
  async finishIfDone(id: PayRunId, at: Date): Promise<number | null> {
    await this.getForUpdate(id);
    const [ended] = await this.database.changed(
      `UPDATE payroll.pay_run SET status = 'approved', finished_at = $2 WHERE id = $1 AND status = 'approving'
         AND NOT EXISTS (SELECT 1 FROM payroll.payslip WHERE pay_run_id = $1 AND status <> 'approved') RETURNING id`,
      [id, at],
    );
    if (!ended) return null;
    const row = await this.database.first<{ count: number }>(
      'SELECT count(*)::int AS count FROM payroll.payslip WHERE pay_run_id = $1',
      [id],
    );
    return row?.count ?? 0;
  }

  private async found(id: PayRunId, lock: '' | 'FOR UPDATE'): Promise<PayRun> {
    const run = await this.database.first<PayRun>(
      `SELECT id, number, until_date AS until, status FROM payroll.pay_run WHERE id = $1 ${lock}`,
      [id],
    );
    if (!run) throw payrollErrors.fail('pay-run-not-found');
    return run;
  }
}
