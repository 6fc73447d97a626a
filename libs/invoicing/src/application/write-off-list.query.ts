import { Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface WriteOffItem {
  id: string;
  number: string;
  clientName: string;
  activityName: string;
  amount: MoneyJson;
  reason: string;
  status: 'proposed' | 'done' | 'refused';
  askedByName: string;
  askedOn: string;
  decidedByName: string | null;
  decidedOn: string | null;
}

/** Invoices given up for lost, or proposed to be: what waits first. */
@Injectable()
export class WriteOffListQuery {
  constructor(private readonly database: Database) {}

  async list(query: PageQueryDto, status?: string[]): Promise<Page<WriteOffItem>> {
    const page = await pageOf<WriteOffItem & { amount: unknown }>(this.database, {
      select: `invoice.id, invoice.number, invoice.billing ->> 'name' AS "clientName", activity.name AS "activityName", write_off.amount, write_off.reason,
        write_off.status, asked_by_name AS "askedByName", asked_on AS "askedOn", decided_by_name AS "decidedByName", decided_on AS "decidedOn"`,
      from: `FROM invoicing.write_off JOIN invoicing.invoice ON invoice.id = invoice_id
        JOIN activities.v_activity AS activity ON activity.id = invoice.activity_id
        WHERE ($1::text[] IS NULL OR write_off.status = ANY($1)) AND ($2::text IS NULL OR invoice.number || ' ' || (invoice.billing ->> 'name') ILIKE '%' || $2 || '%')`,
      params: [status?.length ? status : null, query.q?.trim() || null],
      sortable: {
        waiting: `write_off.status <> 'proposed', asked_on DESC`,
        askedOn: 'asked_on',
        amount: 'write_off.amount',
      },
      tieBreak: 'invoice.id',
      query,
    });
    return {
      ...page,
      items: page.items.map((row) => ({ ...row, amount: Money.ofCents(BigInt(String(row.amount))).toJSON() })),
    };
  }
}
