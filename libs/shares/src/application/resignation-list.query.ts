import { PaymentOrders } from '@coopera/banking';
import { Money, type MoneyJson } from '@coopera/kernel';
import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';
import type { ResignationStatus } from '../domain/resignation';
import { sharesErrors } from '../shares.errors';

export interface ResignationItem {
  id: string;
  holderId: string;
  holderName: string | null;
  holderNumber: number | null;
  shareClass: ShareClass;
  status: ResignationStatus;
  requestedOn: string;
  effectiveOn: string;
  letter: string;
  /** Shares held as long as it is not registered, then shares cancelled. */
  count: number;
  refund: MoneyJson | null;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedOn: string | null;
  netAssetsTestedOn: string | null;
  liquidityTestedOn: string | null;
  refusalReason: string | null;
  registeredOn: string | null;
  approvedByName: string | null;
  approvedOn: string | null;
  /** Where the payment stands at the bank. */
  payment: string | null;
}

export interface ResignationFilter extends PageQueryDto {
  status?: ResignationStatus[];
  /** Of letters: the list that the board brings to the assembly. */
  year?: number;
}

type Row = Omit<ResignationItem, 'refund' | 'payment'> & { refund: string | null };

const SELECT = `resignation.id, resignation.holder_id AS "holderId", holder.name AS "holderName", holder.number AS "holderNumber",
  holder.class AS "shareClass", resignation.status, requested_on::text AS "requestedOn", effective_on::text AS "effectiveOn", letter,
  coalesce(resignation.count, (SELECT sum(count) FROM shares.register_line AS line WHERE line.holder_id = resignation.holder_id), 0)::int AS count,
  refund, decided_by AS "decidedBy", decided_by_name AS "decidedByName", decided_on::text AS "decidedOn",
  net_assets_tested_on::text AS "netAssetsTestedOn", liquidity_tested_on::text AS "liquidityTestedOn", refusal_reason AS "refusalReason",
  registered_on::text AS "registeredOn", approved_by_name AS "approvedByName", approved_on::text AS "approvedOn"`;
const FROM = 'FROM shares.resignation JOIN shares.holder ON holder.id = resignation.holder_id';

/** Resignations with their steps: the secretary's worklist, and what the assembly is told. */
@Injectable()
export class ResignationListQuery {
  constructor(
    private readonly database: Database,
    private readonly payments: PaymentOrders,
    private readonly audit: Audit,
  ) {}

  async list(query: ResignationFilter): Promise<Page<ResignationItem>> {
    await this.audit.record({
      action: 'shares.resignation.list',
      subjectKind: 'share-register',
      subjectId: 'resignations',
      after: { page: query.page ?? 1, year: query.year ?? null },
    });
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: `${FROM} WHERE ($1::text IS NULL OR holder.name ILIKE '%' || $1 || '%') AND ($2::text[] IS NULL OR resignation.status = ANY($2))
        AND ($3::int IS NULL OR extract(year FROM requested_on) = $3)`,
      params: [query.q ?? null, query.status ?? null, query.year ?? null],
      sortable: {
        newest: 'requested_on DESC',
        requestedOn: 'requested_on',
        effectiveOn: 'effective_on',
        holderName: 'holder.name',
      },
      tieBreak: 'resignation.id',
      query,
    });
    return { ...page, items: await this.withPayments(page.items) };
  }

  /** Fails with: shares.resignation-not-found */
  async read(id: string): Promise<ResignationItem> {
    const row = await this.database.first<Row>(`SELECT ${SELECT} ${FROM} WHERE resignation.id = $1`, [id]);
    const [item] = await this.withPayments(row ? [row] : []);
    if (!item) throw sharesErrors.fail('resignation-not-found');
    await this.audit.record({ action: 'shares.resignation.read', subjectKind: 'share-resignation', subjectId: id });
    return item;
  }

  /** The newest of a member. */
  async ofMember(memberId: string): Promise<ResignationItem | null> {
    const row = await this.database.first<Row>(
      `SELECT ${SELECT} ${FROM} WHERE holder.member_id = $1 ORDER BY requested_on DESC, resignation.id DESC LIMIT 1`,
      [memberId],
    );
    return (await this.withPayments(row ? [row] : []))[0] ?? null;
  }

  private async withPayments(rows: Row[]): Promise<ResignationItem[]> {
    const ids = rows.map(({ id }) => id);
    const payments = await this.payments.statusOf('share-resignation', ids);
    return rows.map((row) => ({
      ...row,
      refund: row.refund === null ? null : Money.ofCents(BigInt(row.refund)).toJSON(),
      payment: payments.get(row.id) ?? null,
    }));
  }
}
