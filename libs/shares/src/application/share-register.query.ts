import { Money, type MoneyJson } from '@coopera/kernel';
import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface RegisterLine {
  operation: number;
  kind: 'subscription';
  memberId: string;
  holderName: string;
  holderNumber: number | null;
  shareClass: string;
  count: number;
  price: MoneyJson;
  amount: MoneyJson;
  subscribedOn: string;
  paidOn: string;
}

type Row = Omit<RegisterLine, 'price' | 'amount'> & { price: string; amount: string };

/** The share register, newest operation first; each reading is noted, as the register holds names of everybody. */
@Injectable()
export class ShareRegisterQuery {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async list(query: PageQueryDto): Promise<Page<RegisterLine>> {
    await this.audit.record({
      action: 'shares.register.read',
      subjectKind: 'share-register',
      subjectId: 'A',
      after: { page: query.page ?? 1, q: query.q ?? null },
    });
    const page = await pageOf<Row>(this.database, {
      select: `operation, kind, member_id AS "memberId", holder_name AS "holderName", holder_number AS "holderNumber", class AS "shareClass",
        count, price, amount, subscribed_on AS "subscribedOn", paid_on AS "paidOn"`,
      from: `FROM shares.register_line WHERE ($1::text IS NULL OR holder_name ILIKE '%' || $1 || '%' OR holder_number::text = $1)`,
      params: [query.q ?? null],
      sortable: { newest: 'operation DESC', operation: 'operation', holderName: 'holder_name', paidOn: 'paid_on' },
      tieBreak: 'operation',
      query,
    });
    return { ...page, items: page.items.map(asRegisterLine) };
  }
}

const asRegisterLine = (row: Row): RegisterLine => ({ ...row, price: moneyOf(row.price), amount: moneyOf(row.amount) });
const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
