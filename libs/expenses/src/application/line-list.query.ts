import { type Language, type LocalDate, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { LineStatus } from '../domain/expense-line';
import type { ExpenseFamily } from '../domain/expense-type';
import { inScope, scopeParams } from '../persistence/scope-params';
import { ExpenseTypes } from './expense-types';

export interface LineListItem {
  id: string;
  sheetId: string;
  memberName: string;
  activityName: string;
  family: ExpenseFamily;
  type: string;
  typeName: string;
  supplier: string;
  spentOn: LocalDate;
  submittedOn: LocalDate | null;
  amount: MoneyJson;
  reimbursed: MoneyJson;
  deductibleVat: MoneyJson;
  cost: MoneyJson;
  status: LineStatus;
  hasReceipt: boolean;
  /** Another expense has the same supplier, amount and day: the member said that it is another one. */
  resembles: boolean;
  isUnverified: boolean;
}

export interface LineFilter {
  status?: LineStatus[];
  family?: ExpenseFamily;
  resembles?: boolean;
  /** Days of the expense, both included. */
  from?: string;
  until?: string;
}

const amounts = ['amount', 'reimbursed', 'deductibleVat', 'cost'] as const;
type Row = Omit<LineListItem, (typeof amounts)[number] | 'typeName'> & Record<(typeof amounts)[number], string>;

const SELECT = `line.id, line.sheet_id AS "sheetId", person.name AS "memberName", activity.name AS "activityName", line.family, line.type, line.supplier,
  line.spent_on AS "spentOn", line.submitted_on AS "submittedOn", line.amount, line.reimbursed, line.deductible_vat AS "deductibleVat", line.cost,
  line.status, receipt.owner_id IS NOT NULL AS "hasReceipt", line.is_likeness_confirmed AS resembles, line.is_unverified AS "isUnverified"`;

/** A draft is the member's own: nobody else sees it. */
const FROM = `FROM expenses.line JOIN expenses.sheet ON sheet.id = line.sheet_id
  JOIN members.v_person AS person ON person.id = sheet.member_id JOIN activities.v_activity AS activity ON activity.id = sheet.activity_id
  LEFT JOIN expenses.receipt ON receipt.owner_id = line.id
  WHERE ${inScope('sheet.member_id', 1, 2)} AND line.status <> 'draft' AND line.cost IS NOT NULL
    AND ($3::text[] IS NULL OR line.status = ANY($3)) AND ($4::text IS NULL OR line.family = $4)
    AND ($5::boolean IS NULL OR line.is_likeness_confirmed = $5)
    AND ($6::date IS NULL OR line.spent_on >= $6) AND ($7::date IS NULL OR line.spent_on <= $7)
    AND ($8::text IS NULL OR person.name || ' ' || activity.name || ' ' || line.supplier ILIKE '%' || $8 || '%')`;

/** Submitted expenses for who validates them, within his portfolio. */
@Injectable()
export class LineListQuery {
  constructor(
    private readonly database: Database,
    private readonly types: ExpenseTypes,
  ) {}

  async list(query: PageQueryDto, filter: LineFilter, language: Language, scope: Scope): Promise<Page<LineListItem>> {
    const { status, family, resembles, from, until } = filter;
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [
        ...scopeParams(scope),
        status?.length ? status : null,
        family ?? null,
        resembles ?? null,
        from ?? null,
        until ?? null,
        query.q?.trim() || null,
      ],
      sortable: {
        oldest: 'line.submitted_on',
        submittedOn: 'line.submitted_on',
        spentOn: 'line.spent_on',
        memberName: 'person.last_name',
        supplier: 'line.supplier',
        amount: 'line.amount',
        reimbursed: 'line.reimbursed',
        cost: 'line.cost',
      },
      tieBreak: 'line.id',
      query,
    });
    return { ...page, items: page.items.map((row) => this.asItem(row, language)) };
  }

  private asItem(row: Row, language: Language): LineListItem {
    const typeName = this.types.get(row.type, null, row.spentOn).name[language];
    const money = Object.fromEntries(
      amounts.map((name) => [name, Money.ofCents(BigInt(row[name])).toJSON()]),
    ) as Record<(typeof amounts)[number], MoneyJson>;
    return { ...row, ...money, typeName };
  }
}
