import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { endOfQuarter, type QuarterRegularisation } from '../domain/employer-cost';
import { employerCostErrors } from '../employer-cost.errors';

type Row = Omit<QuarterRegularisation, 'booked' | 'declared'> & { booked: string; declared: string };

/** The social security of a slip, both shares: employer's net of the reduction, worker's net of the bonus, special contribution. */
export const SOCIAL_SECURITY = `coalesce((SELECT sum(sign * coalesce(calculation #>> ARRAY['totals', name, 'amount'], '0')::numeric * 100)
  FROM (VALUES ('employerContributions', 1), ('structuralReduction', -1), ('onss', 1), ('bonus', -1), ('csss', 1)) AS part (name, sign)), 0)::bigint`;

@Injectable()
export class EmployerCostRepository {
  constructor(private readonly database: Database) {}

  /** What the approved slips of a quarter booked. */
  async booked(quarter: LocalDate): Promise<Money> {
    const row = await this.database.first<{ booked: string }>(
      `SELECT coalesce(sum(${SOCIAL_SECURITY}), 0) AS booked FROM payroll.payslip
       WHERE status = 'approved' AND month BETWEEN $1 AND $2`,
      [quarter, endOfQuarter(quarter)],
    );
    return Money.ofCents(BigInt(row?.booked ?? '0'));
  }

  /** @returns false where that quarter has one already */
  async add(one: QuarterRegularisation, at: Date): Promise<boolean> {
    const added = await this.database.query(
      `INSERT INTO payroll.employer_cost (id, quarter, booked, declared, reference, prepared_by, prepared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (quarter) DO NOTHING RETURNING id`,
      [
        one.id,
        one.quarter,
        one.booked.cents.toString(),
        one.declared.cents.toString(),
        one.reference,
        one.preparedBy,
        at,
      ],
    );
    return added.length > 0;
  }

  /** Locked until the transaction ends. Fails with: payroll.regularisation-not-found */
  async getForUpdate(id: string): Promise<QuarterRegularisation> {
    const row = await this.database.first<Row>(
      `SELECT id, quarter, booked, declared, reference, prepared_by AS "preparedBy", approved_by AS "approvedBy"
       FROM payroll.employer_cost WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw employerCostErrors.fail('regularisation-not-found');
    return { ...row, booked: Money.ofCents(BigInt(row.booked)), declared: Money.ofCents(BigInt(row.declared)) };
  }

  async approve(id: string, by: string, at: Date): Promise<void> {
    await this.database.query('UPDATE payroll.employer_cost SET approved_by = $2, approved_at = $3 WHERE id = $1', [
      id,
      by,
      at,
    ]);
  }

  async remove(id: string): Promise<void> {
    await this.database.query('DELETE FROM payroll.employer_cost WHERE id = $1', [id]);
  }
}
