import { Money, type MoneyJson } from '@coopera/kernel';
import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';
import type { RegisterKind } from '../domain/register-line';

export interface RegisterLineRead {
  operation: number;
  kind: RegisterKind;
  holderId: string;
  memberId: string | null;
  /** Null where the person was erased. */
  holderName: string | null;
  holderNumber: number | null;
  municipality: string | null;
  shareClass: ShareClass;
  count: number;
  price: MoneyJson;
  amount: MoneyJson;
  subscribedOn: string;
  paidOn: string;
  corrects: number | null;
  reason: string | null;
  hash: string;
}

export interface RegisterFilter extends PageQueryDto {
  kind?: RegisterKind[];
  shareClass?: ShareClass[];
  holderId?: string;
}

type Row = Omit<RegisterLineRead, 'price' | 'amount'> & { price: string; amount: string };

/** The share register, newest operation first; each reading is noted, as the register holds names of everybody. */
@Injectable()
export class ShareRegisterQuery {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async list(query: RegisterFilter): Promise<Page<RegisterLineRead>> {
    await this.audit.record({
      action: 'shares.register.read',
      subjectKind: 'share-register',
      subjectId: 'whole',
      after: { page: query.page ?? 1, q: query.q ?? null, holderId: query.holderId ?? null },
    });
    const page = await pageOf<Row>(this.database, {
      select: `line.operation, kind, line.holder_id AS "holderId", holder.member_id AS "memberId", person.name AS "holderName",
        person.number AS "holderNumber", person.city AS municipality, line.class AS "shareClass", count, price, amount,
        subscribed_on AS "subscribedOn", paid_on AS "paidOn", corrects, reason, hash`,
      from: `FROM shares.register_line AS line JOIN shares.holder ON holder.id = line.holder_id
        LEFT JOIN shares.register_person AS person ON person.operation = line.operation
        WHERE ($1::text IS NULL OR person.name ILIKE '%' || $1 || '%' OR person.number::text = $1 OR line.operation::text = $1)
          AND ($2::text[] IS NULL OR kind = ANY($2)) AND ($3::text[] IS NULL OR line.class = ANY($3))
          AND ($4::uuid IS NULL OR line.holder_id = $4)`,
      params: [query.q ?? null, query.kind ?? null, query.shareClass ?? null, query.holderId ?? null],
      sortable: {
        newest: 'line.operation DESC',
        operation: 'line.operation',
        holderName: 'person.name',
        paidOn: 'paid_on',
      },
      tieBreak: 'line.operation',
      query,
    });
    return { ...page, items: page.items.map(asRegisterLine) };
  }
}

const asRegisterLine = (row: Row): RegisterLineRead => ({
  ...row,
  price: moneyOf(row.price),
  amount: moneyOf(row.amount),
});
const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
