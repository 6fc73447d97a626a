import { Money, type MoneyJson } from '@coopera/kernel';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { SOCIAL_SECURITY } from '../persistence/employer-cost.repository';

export interface QuarterCost {
  /** First day of the quarter. */
  quarter: string;
  payslips: number;
  booked: MoneyJson;
  state: 'running' | 'to-declare' | 'prepared' | 'approved';
  id: string | null;
  declared: MoneyJson | null;
  /** Declared less booked: what the pot bears, or keeps below zero. */
  difference: MoneyJson | null;
  reference: string | null;
  preparedBy: string | null;
  approvedBy: string | null;
}

type Row = Omit<QuarterCost, 'booked' | 'declared' | 'difference'> & { booked: string; declared: string | null };

/** Quarters with approved slips, the newest first: what they booked in social security, and what the return says. */
@Injectable()
export class EmployerCostQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async quarters(): Promise<QuarterCost[]> {
    const rows = await this.database.query<Row>(
      `SELECT slips.quarter, slips.payslips, coalesce(cost.booked, slips.booked) AS booked, cost.id, cost.declared, cost.reference,
         cost.prepared_by AS "preparedBy", cost.approved_by AS "approvedBy",
         CASE WHEN cost.approved_by IS NOT NULL THEN 'approved' WHEN cost.id IS NOT NULL THEN 'prepared'
           WHEN slips.quarter + interval '3 months' > $1::date THEN 'running' ELSE 'to-declare' END AS state
       FROM (SELECT date_trunc('quarter', month)::date AS quarter, count(*)::int AS payslips, sum(${SOCIAL_SECURITY}) AS booked
             FROM payroll.payslip WHERE status = 'approved' GROUP BY 1) AS slips
       LEFT JOIN payroll.employer_cost AS cost USING (quarter) ORDER BY quarter DESC LIMIT 40`,
      [this.clock.today()],
    );
    return rows.map(({ booked, declared, ...row }) => ({
      ...row,
      booked: euros(booked),
      declared: declared === null ? null : euros(declared),
      difference: declared === null ? null : euros((BigInt(declared) - BigInt(booked)).toString()),
    }));
  }
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
