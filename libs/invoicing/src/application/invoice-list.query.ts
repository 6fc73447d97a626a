import { Activities } from '@coopera/activities';
import { type ActivityId, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { InvoiceState } from '../domain/invoice-state';
import { stateSql } from './state-sql';

export interface InvoiceListItem {
  id: string;
  kind: 'invoice' | 'credit-note';
  number: string | null;
  state: InvoiceState;
  activityId: ActivityId;
  activityName: string;
  clientId: string;
  clientName: string;
  subject: string | null;
  net: MoneyJson;
  gross: MoneyJson;
  outstanding: MoneyJson;
  issuedOn: string | null;
  dueOn: string | null;
  createdAt: string;
  comment: string | null;
}

export interface InvoiceFilter {
  state?: InvoiceState[];
  activityId?: string;
  clientId?: string;
}

type Row = Omit<InvoiceListItem, 'net' | 'gross' | 'outstanding'> & { net: string; gross: string; outstanding: string };

@Injectable()
export class InvoiceListQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQueryDto, filter: InvoiceFilter, scope: Scope): Promise<Page<InvoiceListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: `invoice.id, invoice.kind, invoice.number, ${stateSql('$1')} AS state, invoice.activity_id AS "activityId", activity.name AS "activityName",
        invoice.client_id AS "clientId", coalesce(invoice.billing ->> 'name', client.name) AS "clientName", invoice.subject, invoice.net, invoice.gross,
        CASE WHEN invoice.kind = 'invoice' THEN invoice.gross - invoice.paid - invoice.credited ELSE 0 END AS outstanding,
        invoice.issued_on AS "issuedOn", invoice.due_on AS "dueOn",
        to_char(invoice.created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt", invoice.comment`,
      from: `FROM invoicing.invoice JOIN invoicing.client ON client.id = invoice.client_id
        JOIN activities.v_activity AS activity ON activity.id = invoice.activity_id
        WHERE ($2::uuid[] IS NULL OR invoice.activity_id = ANY($2)) AND ($3::text[] IS NULL OR ${stateSql('$1')} = ANY($3))
          AND ($4::uuid IS NULL OR invoice.activity_id = $4) AND ($5::uuid IS NULL OR invoice.client_id = $5)
          AND ($6::text IS NULL OR invoice.number ILIKE '%' || $6 || '%' OR client.name ILIKE '%' || $6 || '%' OR invoice.subject ILIKE '%' || $6 || '%')`,
      params: [
        this.clock.today(),
        await this.activities.idsInScope(scope),
        filter.state?.length ? filter.state : null,
        filter.activityId ?? null,
        filter.clientId ?? null,
        query.q?.trim() || null,
      ],
      sortable: {
        createdAt: 'invoice.created_at',
        number: 'invoice.number',
        issuedOn: 'invoice.issued_on',
        dueOn: 'invoice.due_on',
        gross: 'invoice.gross',
        clientName: 'client.name',
      },
      tieBreak: 'invoice.id',
      query: { sort: '-createdAt', ...query },
    });
    return {
      ...page,
      items: page.items.map(({ net, gross, outstanding, ...item }) => ({
        ...item,
        net: euros(net),
        gross: euros(gross),
        outstanding: euros(outstanding),
      })),
    };
  }

  /** How many invoices are in each state, and for how much. */
  async byState(
    scope: Scope,
  ): Promise<{ state: InvoiceState; count: number; gross: MoneyJson; outstanding: MoneyJson }[]> {
    const rows = await this.database.prepared<{
      state: InvoiceState;
      count: number;
      gross: string;
      outstanding: string;
    }>(
      'invoicing.by-state',
      `SELECT ${stateSql('$1')} AS state, count(*)::int AS count, sum(gross) AS gross, sum(gross - paid - credited) AS outstanding
       FROM invoicing.invoice WHERE kind = 'invoice' AND ($2::uuid[] IS NULL OR activity_id = ANY($2)) GROUP BY 1`,
      [this.clock.today(), await this.activities.idsInScope(scope)],
    );
    return rows.map((row) => ({ ...row, gross: euros(row.gross), outstanding: euros(row.outstanding) }));
  }

  /** Turnover without VAT by month, credit notes deducted, the last `months` months. */
  async byMonth(scope: Scope, months: number): Promise<{ month: string; net: MoneyJson }[]> {
    const rows = await this.database.prepared<{ month: string; net: string }>(
      'invoicing.by-month',
      `SELECT to_char(month, 'YYYY-MM') AS month, coalesce(sum(CASE WHEN kind = 'invoice' THEN net ELSE -net END), 0) AS net
       FROM generate_series(date_trunc('month', $1::date) - make_interval(months => $3 - 1), date_trunc('month', $1::date), '1 month') AS month
       LEFT JOIN invoicing.invoice ON status = 'issued' AND issued_on >= month AND issued_on < month + interval '1 month'
         AND ($2::uuid[] IS NULL OR activity_id = ANY($2))
       GROUP BY month ORDER BY month`,
      [this.clock.today(), await this.activities.idsInScope(scope), months],
    );
    return rows.map((row) => ({ month: row.month, net: euros(row.net) }));
  }
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
