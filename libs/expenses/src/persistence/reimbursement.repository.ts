import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

export interface Reimbursement {
  id: string;
  sheetId: string;
  amount: Money;
  requestedOn: LocalDate;
  requestedBy: string;
}

@Injectable()
export class ReimbursementRepository {
  constructor(private readonly database: Database) {}

  async add({ id, sheetId, amount, requestedOn, requestedBy }: Reimbursement): Promise<void> {
    await this.database.query(
      'INSERT INTO expenses.reimbursement (id, sheet_id, amount, requested_on, requested_by) VALUES ($1, $2, $3, $4, $5)',
      [id, sheetId, amount.cents.toString(), requestedOn, requestedBy],
    );
  }

  /** Those whose payment has not left yet. */
  async unpaid(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM expenses.reimbursement WHERE paid_on IS NULL ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }

  /** @returns whether it was not paid before */
  async markPaid(id: string, on: LocalDate): Promise<boolean> {
    const paid = await this.database.changed(
      'UPDATE expenses.reimbursement SET paid_on = $2 WHERE id = $1 AND paid_on IS NULL RETURNING id',
      [id, on],
    );
    return paid.length > 0;
  }
}
