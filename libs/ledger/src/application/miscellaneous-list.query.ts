import { type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface MiscellaneousCard {
  id: string;
  kind: 'entry' | 'reversal';
  status: 'waiting' | 'posted' | 'refused';
  occurredOn: LocalDate;
  reason: string;
  total: MoneyJson;
  preparedBy: string;
  preparedByName: string;
  decidedByName: string | null;
  /** The entry in the books, once posted. */
  entryId: string | null;
  accounts: string[];
}

/** The entries that people wrote, the newest first. */
@Injectable()
export class MiscellaneousListQuery {
  constructor(private readonly database: Database) {}

  async list(status: string[] | undefined, query: PageQueryDto): Promise<Page<MiscellaneousCard>> {
    const page = await pageOf<Omit<MiscellaneousCard, 'total'> & { total: string }>(this.database, {
      select: `misc.id, misc.kind, misc.status, misc.occurred_on AS "occurredOn", misc.reason, misc.total, misc.prepared_by AS "preparedBy",
        misc.prepared_by_name AS "preparedByName", misc.decided_by_name AS "decidedByName", entry.id AS "entryId",
        ARRAY(SELECT line ->> 'account' FROM jsonb_array_elements(misc.lines) AS line) AS accounts`,
      from: `FROM ledger.miscellaneous AS misc
        LEFT JOIN ledger.entry ON entry.source_id = coalesce(misc.reverses, misc.id) AND misc.status = 'posted'
          AND entry.reason = CASE misc.kind WHEN 'reversal' THEN 'reversal' ELSE 'miscellaneous' END
        WHERE ($1::text[] IS NULL OR misc.status = ANY($1)) AND ($2::text IS NULL OR misc.reason ILIKE '%' || $2 || '%')`,
      params: [status?.length ? status : null, query.q?.trim() || null],
      sortable: { preparedAt: 'misc.prepared_at', occurredOn: 'misc.occurred_on', total: 'misc.total' },
      tieBreak: 'misc.id',
      query: { sort: '-preparedAt', ...query },
    });
    return {
      ...page,
      items: page.items.map(({ total, ...item }) => ({ ...item, total: Money.ofCents(BigInt(total)).toJSON() })),
    };
  }
}
