import type { LocalDate, MemberId } from '@coopera/kernel';
import { yearOf } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { PayRunId, Payslip, PayslipId, SlipCalculation } from '../domain/payslip';
import { payrollErrors } from '../payroll.errors';
import { PayslipSchema } from './payslip.schema';

export interface NewPayslip {
  id: PayslipId;
  contractId: string;
  contractNumber: string;
  title: string;
  activityId: string;
  activityName: string;
  workerId: MemberId;
  workerName: string;
  language: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  acceptedAt: Date;
  /** Cents. */
  reserved: string;
}

@Injectable()
export class PayslipRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: payroll.payslip-not-found */
  async get(id: PayslipId): Promise<Payslip> {
    const payslip = await this.database.repository(PayslipSchema).findOneBy({ id });
    if (!payslip) throw payrollErrors.fail('payslip-not-found');
    return payslip;
  }

  /** The same, locked until the transaction ends. */
  async getForUpdate(id: PayslipId): Promise<Payslip> {
    await this.database.query('SELECT 1 FROM payroll.payslip WHERE id = $1 FOR UPDATE', [id]);
    return this.get(id);
  }

  async save(payslip: Payslip): Promise<void> {
    await this.database.repository(PayslipSchema).save(payslip, { reload: false });
  }

  /** All the slips of a run in one statement, whatever their number; numbered as they come. */
  async queue(payRunId: PayRunId, slips: NewPayslip[]): Promise<void> {
    await this.database.query(
      `INSERT INTO payroll.payslip (id, number, pay_run_id, contract_id, contract_number, title, activity_id, activity_name, worker_id,
         worker_name, language, starts_on, ends_on, month, accepted_at, status, reserved)
       SELECT slip.id, 'P' || extract(year FROM slip.ends_on) || '-' || lpad(nextval('payroll.payslip_number')::text, 6, '0'), $1,
         slip.contract_id, slip.contract_number, slip.title, slip.activity_id, slip.activity_name, slip.worker_id, slip.worker_name,
         slip.language, slip.starts_on, slip.ends_on, date_trunc('month', slip.ends_on)::date, slip.accepted_at, 'queued', slip.reserved
       FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::uuid[], $9::text[], $10::text[],
         $11::date[], $12::date[], $13::timestamptz[], $14::bigint[])
         AS slip (id, contract_id, contract_number, title, activity_id, activity_name, worker_id, worker_name, language, starts_on,
           ends_on, accepted_at, reserved)`,
      [
        payRunId,
        slips.map((slip) => slip.id),
        slips.map((slip) => slip.contractId),
        slips.map((slip) => slip.contractNumber),
        slips.map((slip) => slip.title),
        slips.map((slip) => slip.activityId),
        slips.map((slip) => slip.activityName),
        slips.map((slip) => slip.workerId),
        slips.map((slip) => slip.workerName),
        slips.map((slip) => slip.language),
        slips.map((slip) => slip.startsOn),
        slips.map((slip) => slip.endsOn),
        slips.map((slip) => slip.acceptedAt),
        slips.map((slip) => slip.reserved),
      ],
    );
  }

  /** The slips of one worker are computed one after the other: each must know those before. Until the transaction ends. */
  async lockWorker(id: MemberId): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('payroll.worker ' || $1, 0))`, [id]);
  }

  /** Slips of the worker and month that still wait and come before this one or are it, in the order of acceptance. */
  async waitingUpTo(payslip: Payslip): Promise<Payslip[]> {
    return this.database
      .repository(PayslipSchema)
      .createQueryBuilder('slip')
      .where('slip.worker_id = :worker AND slip.month = :month', { worker: payslip.workerId, month: payslip.month })
      .andWhere(`slip.status = 'queued'`)
      .andWhere('(slip.accepted_at, slip.id) <= (:at, :id)', { at: payslip.acceptedAt, id: payslip.id })
      .orderBy('slip.acceptedAt')
      .addOrderBy('slip.id')
      .getMany();
  }

  /** What was computed for the worker in the year so far, in the order in which it was. */
  async pastOf<Calculation extends SlipCalculation>(
    workerId: MemberId,
    day: LocalDate,
  ): Promise<{ endsOn: LocalDate; calculation: Calculation }[]> {
    return this.database.query(
      `SELECT ends_on AS "endsOn", calculation - 'lines' - 'unverified' AS calculation FROM payroll.payslip
       WHERE worker_id = $1 AND calculation IS NOT NULL AND month BETWEEN $2 AND $3 ORDER BY computed_at, accepted_at, id`,
      [workerId, `${yearOf(day)}-01-01`, `${yearOf(day)}-12-31`],
    );
  }

  async markDocumented(id: PayslipId, at: Date): Promise<void> {
    await this.database.query('UPDATE payroll.payslip SET document_at = $2 WHERE id = $1 AND document_at IS NULL', [
      id,
      at,
    ]);
  }

  /** Puts the failed slips of a run back in the queue. @returns their ids */
  async requeueFailed(payRunId: PayRunId): Promise<PayslipId[]> {
    const rows = await this.database.changed<{ id: PayslipId }>(
      `UPDATE payroll.payslip SET status = 'queued', failure = NULL WHERE pay_run_id = $1 AND status = 'failed' RETURNING id`,
      [payRunId],
    );
    return rows.map(({ id }) => id);
  }

  async idsOf(payRunId: PayRunId): Promise<PayslipId[]> {
    const rows = await this.database.query<{ id: PayslipId }>(
      'SELECT id FROM payroll.payslip WHERE pay_run_id = $1 ORDER BY accepted_at, id',
      [payRunId],
    );
    return rows.map(({ id }) => id);
  }
}
