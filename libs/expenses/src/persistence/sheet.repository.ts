import { type ActivityId, type LocalDate, type MemberId, type Scope, startOfMonth } from '@coopera/kernel';
import { Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { expenseErrors } from '../expenses.errors';
import { inScope, scopeParams } from './scope-params';

export interface Sheet {
  id: string;
  memberId: MemberId;
  activityId: ActivityId;
  /** Its first day. */
  month: LocalDate;
}

const SELECT = `SELECT id, member_id AS "memberId", activity_id AS "activityId", month FROM expenses.sheet`;

@Injectable()
export class SheetRepository {
  constructor(private readonly database: Database) {}

  /** The sheet of a member, an Activité and the month of a day; opened when there is none. */
  async openFor(memberId: MemberId, activityId: ActivityId, day: LocalDate): Promise<string> {
    const key = [memberId, activityId, startOfMonth(day)];
    await this.database.query(
      `INSERT INTO expenses.sheet (id, member_id, activity_id, month) VALUES ($4, $1, $2, $3) ON CONFLICT DO NOTHING`,
      [...key, newId()],
    );
    const row = await this.database.first<{ id: string }>(
      'SELECT id FROM expenses.sheet WHERE member_id = $1 AND activity_id = $2 AND month = $3',
      key,
    );
    return row?.id ?? '';
  }

  /** Fails with: expenses.sheet-not-found */
  get(id: string, scope: Scope): Promise<Sheet> {
    return this.read(id, scope, '');
  }

  /** Held until the transaction ends. Fails with: expenses.sheet-not-found */
  getForUpdate(id: string, scope: Scope): Promise<Sheet> {
    return this.read(id, scope, 'FOR UPDATE');
  }

  private async read(id: string, scope: Scope, lock: string): Promise<Sheet> {
    const sheet = await this.database.first<Sheet>(
      `${SELECT} WHERE id = $1 AND ${inScope('member_id', 2, 3)} ${lock}`,
      [id, ...scopeParams(scope)],
    );
    if (!sheet) throw expenseErrors.fail('sheet-not-found');
    return sheet;
  }
}
