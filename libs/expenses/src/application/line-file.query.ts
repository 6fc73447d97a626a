import { type Language, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { type MemberCard, Members } from '@coopera/members';
import { Audit, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { expenseErrors } from '../expenses.errors';
import type { ViewedLine } from './line-view';
import { OwnExpensesQuery } from './own-expenses.query';
import type { ReceiptFile } from './receipt-locker';

/** Another expense that looks like one. */
export interface Resembling {
  id: string;
  memberName: string;
  supplier: string;
  spentOn: string;
  amount: MoneyJson;
  status: string;
}

/** One expense for who decides on it; each reading is noted. */
@Injectable()
export class LineFileQuery {
  constructor(
    private readonly own: OwnExpensesQuery,
    private readonly members: Members,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Fails with: expenses.line-not-found */
  async read(
    id: string,
    language: Language,
    scope: Scope,
  ): Promise<{ viewed: ViewedLine; member: MemberCard; resembling: Resembling[] }> {
    const viewed = await this.own.line(id, language, scope);
    mustBeSubmitted(viewed);
    await this.note('read', id);
    return { viewed, member: await this.members.card(viewed.line.data.memberId), resembling: await this.like(viewed) };
  }

  /** Fails with: expenses.line-not-found, expenses.receipt-not-found */
  async receipt(id: string, language: Language, scope: Scope): Promise<ReceiptFile & { type: string }> {
    mustBeSubmitted(await this.own.line(id, language, scope));
    await this.note('read-receipt', id);
    return this.own.receipt(id, scope);
  }

  private async like({ line: { data } }: ViewedLine): Promise<Resembling[]> {
    if (data.trip) return [];
    const rows = await this.database.query<Omit<Resembling, 'amount'> & { amount: string }>(
      `SELECT line.id, person.name AS "memberName", supplier, spent_on AS "spentOn", amount, line.status FROM expenses.line
       JOIN expenses.sheet ON sheet.id = sheet_id JOIN members.v_person AS person ON person.id = sheet.member_id
       WHERE line.id <> $1 AND spent_on = $2 AND amount = $3 AND lower(supplier) = lower($4) AND line.status <> 'draft' ORDER BY line.id LIMIT 5`,
      [data.id, data.spentOn, data.amount.cents.toString(), data.supplier],
    );
    return rows.map((row) => ({ ...row, amount: Money.ofCents(BigInt(row.amount)).toJSON() }));
  }

  private note(what: string, id: string): Promise<void> {
    return this.audit.record({ action: `expenses.line.${what}`, subjectKind: 'expense-line', subjectId: id });
  }
}

/** A draft is nobody's business but the member's. */
function mustBeSubmitted({ line }: ViewedLine): void {
  if (!line.data.submissionId || line.data.status === 'draft') throw expenseErrors.fail('line-not-found');
}
