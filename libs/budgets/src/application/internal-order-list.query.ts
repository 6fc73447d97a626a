import { Activities } from '@coopera/activities';
import { type ActivityId, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type InternalOrderStatus, type OrderSide, otherSide } from '../domain/internal-order';
import { internalOrderErrors } from '../internal-orders.errors';

export interface InternalOrderItem {
  id: string;
  number: string;
  sellerId: ActivityId;
  sellerName: string;
  buyerId: ActivityId;
  buyerName: string;
  title: string;
  amount: MoneyJson;
  status: InternalOrderStatus;
  proposedBySide: OrderSide;
  proposedOn: string;
  proposedBy: string;
  decidedOn: string | null;
  decidedBy: string | null;
  reason: string | null;
  cancelAskedBySide: OrderSide | null;
  cancelledOn: string | null;
  /** The sides that who asks stands on; none for the staff of the cooperative. */
  ownSides: OrderSide[];
  /** Whether an answer of who asks is awaited. */
  awaitsMe: boolean;
}

export interface OrderPartner {
  id: ActivityId;
  number: string;
  name: string;
  trade: string;
}

type Row = Omit<InternalOrderItem, 'amount' | 'awaitsMe'> & { amount: string };

const SELECT = `internal_order.id, internal_order.number, seller_id AS "sellerId", seller.name AS "sellerName", buyer_id AS "buyerId",
  buyer.name AS "buyerName", title, amount, internal_order.status, proposed_by_side AS "proposedBySide", proposed_on AS "proposedOn",
  proposed_by AS "proposedBy", decided_on AS "decidedOn", decided_by AS "decidedBy", reason, cancel_asked_by_side AS "cancelAskedBySide",
  cancelled_on AS "cancelledOn",
  CASE WHEN $1::uuid[] IS NULL THEN '{}'::text[] ELSE array_remove(ARRAY[CASE WHEN seller_id = ANY($1) THEN 'seller' END, CASE WHEN buyer_id = ANY($1) THEN 'buyer' END], NULL) END AS "ownSides"`;

const FROM = `FROM budgets.internal_order
  JOIN activities.v_activity AS seller ON seller.id = seller_id JOIN activities.v_activity AS buyer ON buyer.id = buyer_id
  WHERE ($1::uuid[] IS NULL OR seller_id = ANY($1) OR buyer_id = ANY($1)) AND ($2::uuid IS NULL OR internal_order.id = $2)
    AND ($3::text[] IS NULL OR internal_order.status = ANY($3))
    AND ($4::text IS NULL OR internal_order.number || ' ' || title || ' ' || seller.name || ' ' || buyer.name ILIKE '%' || $4 || '%')`;

/** Internal orders within a scope, and the Activités one can order from. */
@Injectable()
export class InternalOrderListQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
  ) {}

  async list(
    query: PageQueryDto,
    status: InternalOrderStatus[] | undefined,
    scope: Scope,
  ): Promise<Page<InternalOrderItem>> {
    const page = await this.page(query, [null, status?.length ? status : null, query.q?.trim() || null], scope);
    return { ...page, items: page.items.map(asItem) };
  }

  /** Fails with: budgets.order-not-found */
  async one(id: string, scope: Scope): Promise<InternalOrderItem> {
    const { items } = await this.page({ perPage: 1 }, [id, null, null], scope);
    if (!items[0]) throw internalOrderErrors.fail('order-not-found');
    return asItem(items[0]);
  }

  /** Active Activités by name, trade or number: what any member may know of another's. At most ten. */
  partners(words: string): Promise<OrderPartner[]> {
    return this.database.query(
      `SELECT id, number, name, trade FROM activities.v_activity
       WHERE status = 'active' AND (name ILIKE '%' || $1 || '%' OR trade ILIKE '%' || $1 || '%' OR number::text = $1) ORDER BY name, id LIMIT 10`,
      [words],
    );
  }

  private async page(query: PageQueryDto, filter: unknown[], scope: Scope): Promise<Page<Row>> {
    return pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [await this.activities.idsInScope(scope), ...filter],
      sortable: {
        newest: 'internal_order.number DESC',
        number: 'internal_order.number',
        proposedOn: 'proposed_on',
        amount: 'amount',
        title: 'title',
      },
      tieBreak: 'internal_order.id',
      query,
    });
  }
}

const asItem = (row: Row): InternalOrderItem => {
  const asked =
    row.status === 'proposed' ? row.proposedBySide : row.status === 'accepted' ? row.cancelAskedBySide : null;
  return {
    ...row,
    amount: Money.ofCents(BigInt(row.amount)).toJSON(),
    awaitsMe: asked !== null && row.ownSides.includes(otherSide(asked)),
  };
};
