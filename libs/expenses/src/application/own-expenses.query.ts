import { type ActivityId, type Language, type LocalDate, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { LineStatus } from '../domain/expense-line';
import { LineRepository } from '../persistence/line.repository';
import { inScope, scopeParams } from '../persistence/scope-params';
import { type Sheet, SheetRepository } from '../persistence/sheet.repository';
import { LineView, type ViewedLine } from './line-view';
import { type ReceiptFile, ReceiptLocker } from './receipt-locker';

/** What a sheet is, by its lines. */
export type SheetStatus = 'draft' | 'refused' | 'submitted' | 'validated' | 'reimbursed' | 'waived';

export interface SheetItem {
  id: string;
  activityId: ActivityId;
  activityName: string;
  month: LocalDate;
  lines: number;
  toCorrect: number;
  status: SheetStatus;
  /** What was paid, by its lines. */
  total: MoneyJson;
}

type Row = Omit<SheetItem, 'total' | 'status'> & { total: string; statuses: LineStatus[] };

const SELECT = `sheet.id, sheet.activity_id AS "activityId", activity.name AS "activityName", sheet.month, counted.lines, counted."toCorrect",
  counted.statuses, counted.total`;
const FROM = `FROM expenses.sheet JOIN activities.v_activity AS activity ON activity.id = sheet.activity_id
  JOIN LATERAL (SELECT count(*)::integer AS lines, count(*) FILTER (WHERE status = 'refused')::integer AS "toCorrect",
    array_agg(DISTINCT status) AS statuses, coalesce(sum(amount), 0) AS total FROM expenses.line WHERE sheet_id = sheet.id) AS counted ON counted.lines > 0
  WHERE ${inScope('sheet.member_id', 1, 2)}`;

/** The sheets of a member. */
@Injectable()
export class OwnExpensesQuery {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetRepository,
    private readonly lines: LineRepository,
    private readonly view: LineView,
    private readonly locker: ReceiptLocker,
  ) {}

  async list(query: PageQueryDto, scope: Scope): Promise<Page<SheetItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: scopeParams(scope),
      sortable: { newest: 'sheet.month DESC', month: 'sheet.month' },
      tieBreak: 'sheet.id',
      query,
    });
    return {
      ...page,
      items: page.items.map(({ total, statuses, ...row }) => ({
        ...row,
        status: statusOf(statuses),
        total: Money.ofCents(BigInt(total)).toJSON(),
      })),
    };
  }

  /** Fails with: expenses.sheet-not-found */
  async sheet(id: string, language: Language, scope: Scope): Promise<{ sheet: Sheet; lines: ViewedLine[] }> {
    const sheet = await this.sheets.get(id, scope);
    return { sheet, lines: await this.view.of(await this.lines.ofSheet(id), language) };
  }

  /** Fails with: expenses.line-not-found */
  async line(id: string, language: Language, scope: Scope): Promise<ViewedLine> {
    const [viewed] = await this.view.of([await this.lines.get(id, scope)], language);
    return viewed as ViewedLine;
  }

  /** Fails with: expenses.line-not-found, expenses.receipt-not-found */
  async receipt(id: string, scope: Scope): Promise<ReceiptFile & { type: string }> {
    await this.lines.get(id, scope);
    const { receipt, bytes } = await this.locker.read(id);
    return { name: receipt.fileName, type: receipt.contentType, bytes };
  }
}

/** What waits for the member comes first, what is over comes last. */
const order: SheetStatus[] = ['refused', 'draft', 'submitted', 'validated', 'reimbursed', 'waived'];
export const statusOf = (statuses: readonly LineStatus[]): SheetStatus =>
  order.find((status) => statuses.includes(status)) ?? 'draft';
