import { Activities } from '@coopera/activities';
import { Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { EquipmentCategory, EquipmentStatus } from '../domain/equipment';
import { equipmentErrors } from '../equipment.errors';

export interface EquipmentItem {
  id: string;
  number: string;
  activityId: string;
  activityName: string;
  label: string;
  category: EquipmentCategory;
  acquiredOn: string;
  years: number;
  cost: MoneyJson;
  /** What was depreciated and booked. */
  depreciated: MoneyJson;
  /** Cost less depreciation; zero once it is disposed of. */
  bookValue: MoneyJson;
  status: EquipmentStatus;
  disposedOn: string | null;
  proceeds: MoneyJson | null;
  reason: string | null;
}

export interface PlannedMonth {
  month: string;
  dueOn: string;
  amount: MoneyJson;
  isBooked: boolean;
}

export interface EquipmentFilter {
  status?: EquipmentStatus[];
  category?: EquipmentCategory[];
}

type Amounts = 'cost' | 'depreciated' | 'bookValue' | 'proceeds';
type Row = Omit<EquipmentItem, Amounts> & Record<Amounts, string | null>;

const SELECT = `item.id, item.number, item.activity_id AS "activityId", activity.name AS "activityName", item.label, item.category,
  item.acquired_on AS "acquiredOn", item.years, item.cost, coalesce(booked.amount, 0) AS depreciated,
  CASE WHEN item.status = 'disposed' THEN 0 ELSE item.cost - coalesce(booked.amount, 0) END AS "bookValue", item.status,
  item.disposed_on AS "disposedOn", item.proceeds, item.reason`;

const FROM = `FROM equipment.item JOIN activities.v_activity AS activity ON activity.id = item.activity_id
  LEFT JOIN LATERAL (SELECT sum(amount) AS amount FROM equipment.depreciation
    WHERE equipment_id = item.id AND booked_at IS NOT NULL) AS booked ON true
  WHERE ($1::uuid[] IS NULL OR item.activity_id = ANY($1)) AND ($2::uuid IS NULL OR item.id = $2)
    AND ($3::text[] IS NULL OR item.status = ANY($3)) AND ($4::text[] IS NULL OR item.category = ANY($4))
    AND ($5::text IS NULL OR item.number || ' ' || item.label || ' ' || activity.name ILIKE '%' || $5 || '%')`;

/** What the cooperative owns, within a scope. */
@Injectable()
export class EquipmentQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
  ) {}

  async list(query: PageQueryDto, filter: EquipmentFilter, scope: Scope): Promise<Page<EquipmentItem>> {
    const some = <T>(values?: T[]): T[] | null => (values?.length ? values : null);
    return this.page(query, [null, some(filter.status), some(filter.category), query.q?.trim() || null], scope);
  }

  /** Fails with: equipment.not-found */
  async one(id: string, scope: Scope): Promise<EquipmentItem & { plan: PlannedMonth[] }> {
    const { items } = await this.page({ perPage: 1 }, [id, null, null, null], scope);
    if (!items[0]) throw equipmentErrors.fail('not-found');
    const plan = await this.database.query<Omit<PlannedMonth, 'amount'> & { amount: string }>(
      `SELECT month, due_on AS "dueOn", amount, booked_at IS NOT NULL AS "isBooked" FROM equipment.depreciation
       WHERE equipment_id = $1 ORDER BY month`,
      [id],
    );
    return { ...items[0], plan: plan.map((row) => ({ ...row, amount: euros(row.amount) })) };
  }

  private async page(query: PageQueryDto, filter: unknown[], scope: Scope): Promise<Page<EquipmentItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [await this.activities.idsInScope(scope), ...filter],
      sortable: {
        newest: 'item.number DESC',
        number: 'item.number',
        label: 'item.label',
        activityName: 'activity.name',
        acquiredOn: 'item.acquired_on',
        cost: 'item.cost',
        bookValue: '"bookValue"',
      },
      tieBreak: 'item.id',
      query,
    });
    return { ...page, items: page.items.map(asItem) };
  }
}

const euros = (cents: string | null): MoneyJson => Money.ofCents(BigInt(cents ?? '0')).toJSON();

const asItem = (row: Row): EquipmentItem => ({
  ...row,
  cost: euros(row.cost),
  depreciated: euros(row.depreciated),
  bookValue: euros(row.bookValue),
  proceeds: row.proceeds === null ? null : euros(row.proceeds),
});
