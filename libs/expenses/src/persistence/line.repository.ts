import { Decimal, type LocalDate, type MemberId, type Scope } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { expenseErrors } from '../expenses.errors';
import { LINE_COLUMNS, type LineRow, lineOf, lineValues } from './line.row';
import { inScope, scopeParams } from './scope-params';

const SELECT = `SELECT ${LINE_COLUMNS} FROM expenses.line JOIN expenses.sheet ON sheet.id = line.sheet_id`;
const COLUMNS = `id, sheet_id, family, type, spent_on, supplier, supplier_vat_number, description, amount, vat, is_in_cooperative_name, trip, status,
  reimbursed, deductible_vat, cost, rate, is_unverified, is_likeness_confirmed, submission_id, submitted_on, decided_on, decided_by,
  refusal_rule, booked_on, waived_on, was_validated, reimbursement_id, updated_at`;
const places = (count: number): string => Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');

@Injectable()
export class LineRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: expenses.line-not-found */
  async get(id: string, scope: Scope): Promise<ExpenseLine> {
    return this.read(id, scope, '');
  }

  /** Held until the transaction ends. Fails with: expenses.line-not-found */
  getForUpdate(id: string, scope: Scope): Promise<ExpenseLine> {
    return this.read(id, scope, 'FOR UPDATE OF line');
  }

  /** Held until the transaction ends; undefined for an id that nobody has used. Fails with: expenses.line-not-found, of another member */
  async findForUpdate(id: string, scope: Scope): Promise<ExpenseLine | undefined> {
    const known = await this.database.first('SELECT 1 FROM expenses.line WHERE id = $1', [id]);
    return known ? this.getForUpdate(id, scope) : undefined;
  }

  /** Those that the member may still submit, held, in the order they were spent. */
  async openOfSheet(sheetId: string): Promise<ExpenseLine[]> {
    const rows = await this.database.query<LineRow>(
      `${SELECT} WHERE sheet_id = $1 AND status = 'draft' ORDER BY spent_on, line.id FOR UPDATE OF line`,
      [sheetId],
    );
    return rows.map(lineOf);
  }

  async ofSheet(sheetId: string): Promise<ExpenseLine[]> {
    const rows = await this.database.query<LineRow>(
      `${SELECT} WHERE sheet_id = $1 ORDER BY spent_on DESC, line.id LIMIT 500`,
      [sheetId],
    );
    return rows.map(lineOf);
  }

  /** Lines owed and not asked for yet, decided up to a day, of some sheets or of all; held, by sheet. */
  async owed(decidedUntil: LocalDate, sheetIds: string[] | null, limit: number): Promise<ExpenseLine[]> {
    const rows = await this.database.query<LineRow>(
      `${SELECT} WHERE status = 'validated' AND reimbursement_id IS NULL AND decided_on <= $1
         AND ($2::uuid[] IS NULL OR sheet_id = ANY($2)) ORDER BY sheet_id, line.id LIMIT $3 FOR UPDATE OF line SKIP LOCKED`,
      [decidedUntil, sheetIds, limit],
    );
    return rows.map(lineOf);
  }

  async ofReimbursement(id: string): Promise<ExpenseLine[]> {
    return (await this.database.query<LineRow>(`${SELECT} WHERE reimbursement_id = $1 ORDER BY line.id`, [id])).map(
      lineOf,
    );
  }

  /** A second sending at the same moment waits for the first and changes nothing. @returns whether it is new */
  async add(line: ExpenseLine, at: Date): Promise<boolean> {
    const values = lineValues(line, at);
    const added = await this.database.query(
      `INSERT INTO expenses.line (${COLUMNS}, created_at) VALUES (${places(values.length)}, $${values.length}) ON CONFLICT (id) DO NOTHING RETURNING id`,
      values,
    );
    return added.length > 0;
  }

  async save(line: ExpenseLine, at: Date): Promise<void> {
    const values = lineValues(line, at);
    await this.database.query(
      `UPDATE expenses.line SET (${COLUMNS}) = (${places(values.length)}) WHERE id = $1`,
      values,
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.query('DELETE FROM expenses.comment WHERE owner_id = $1', [id]);
    await this.database.query('DELETE FROM expenses.receipt WHERE owner_id = $1', [id]);
    await this.database.query('DELETE FROM expenses.line WHERE id = $1', [id]);
  }

  /** Another expense of anyone with the same supplier, amount and day, handed in and not given up. */
  async resembling({ data }: ExpenseLine): Promise<boolean> {
    const found = await this.database.first(
      `SELECT 1 FROM expenses.line WHERE id <> $1 AND spent_on = $2 AND amount = $3 AND lower(supplier) = lower($4)
         AND trip IS NULL AND status IN ('submitted', 'validated', 'reimbursed') LIMIT 1`,
      [data.id, data.spentOn, data.amount.cents.toString(), data.supplier],
    );
    return found !== undefined;
  }

  /** Kilometres of a person in a year by motor vehicle, handed in and not given up, but those of one line. */
  async kilometresOf(memberId: MemberId, year: number, exceptId: string): Promise<Decimal> {
    const row = await this.database.first<{ km: string }>(
      `SELECT coalesce(sum((trip ->> 'km')::numeric), 0)::text AS km FROM expenses.line JOIN expenses.sheet ON sheet.id = sheet_id
       JOIN expenses.vehicle ON vehicle.id = (trip ->> 'vehicleId')::uuid
       WHERE sheet.member_id = $1 AND extract(year FROM spent_on) = $2 AND line.id <> $3 AND vehicle.kind <> 'bicycle'
         AND status IN ('submitted', 'validated', 'reimbursed')`,
      [memberId, year, exceptId],
    );
    return Decimal.of(row?.km ?? '0');
  }

  private async read(id: string, scope: Scope, lock: string): Promise<ExpenseLine> {
    const row = await this.database.first<LineRow>(
      `${SELECT} WHERE line.id = $1 AND ${inScope('sheet.member_id', 2, 3)} ${lock}`,
      [id, ...scopeParams(scope)],
    );
    if (!row) throw expenseErrors.fail('line-not-found');
    return lineOf(row);
  }
}
