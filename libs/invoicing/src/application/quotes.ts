import { Activities } from '@coopera/activities';
import {
  type ActivityId,
  addDays,
  type ClientId,
  type InvoiceId,
  type Language,
  type LocalDate,
  Money,
  type MoneyJson,
  type Scope,
  yearOf,
} from '@coopera/kernel';
import { Audit, Clock, Database, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { InvoiceLine, type InvoiceLineData, totalsOf } from '../domain/invoice-line';
import { invoicingErrors } from '../invoicing.errors';
import { ClientRepository } from '../persistence/client.repository';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { SaveDraft } from './save-draft.use-case';

export interface NewQuote {
  activityId: ActivityId;
  clientId: ClientId;
  title: string;
  language: Language;
  lines: InvoiceLineData[];
  validDays: number;
  scope: Scope;
}

export interface Quote {
  id: string;
  number: string;
  activityId: ActivityId;
  clientId: ClientId;
  clientName: string;
  status: 'draft' | 'accepted' | 'refused' | 'invoiced';
  title: string;
  language: Language;
  lines: InvoiceLineData[];
  net: MoneyJson;
  vat: MoneyJson;
  gross: MoneyJson;
  madeOn: LocalDate;
  validUntil: LocalDate;
  decidedBy: string | null;
  invoiceId: InvoiceId | null;
}

type Row = Omit<Quote, 'net' | 'vat' | 'gross'> & { net: string; vat: string; gross: string };

const SELECT = `SELECT quote.id, quote.number, quote.activity_id AS "activityId", quote.client_id AS "clientId", client.name AS "clientName",
  quote.status, quote.title, quote.language, quote.lines, quote.net, quote.vat, quote.gross, quote.made_on AS "madeOn",
  quote.valid_until AS "validUntil", quote.decided_by AS "decidedBy", quote.invoice_id AS "invoiceId"
  FROM invoicing.quote JOIN invoicing.client ON client.id = quote.client_id`;

/** Quotes: made, answered by the client, turned into an invoice. */
@Injectable()
export class Quotes {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
    private readonly clients: ClientRepository,
    private readonly invoices: InvoiceRepository,
    private readonly saveDraft: SaveDraft,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Fails with: activities.activity-not-active, invoicing.client-not-found, invoicing.no-lines */
  @Transactional()
  async make({ activityId, clientId, scope, lines, validDays, ...quote }: NewQuote): Promise<string> {
    await this.activities.active(activityId, scope);
    await this.clients.get(clientId, await this.activities.idsInScope(scope));
    if (lines.length === 0) throw invoicingErrors.fail('no-lines', {}, '/lines');
    const { net, vat, gross } = totalsOf(lines.map((line) => new InvoiceLine(line)));
    const today = this.clock.today();
    const sequence = await this.invoices.nextSequence('D', yearOf(today));
    const id = newId<'quote'>();
    await this.database.query(
      `INSERT INTO invoicing.quote (id, number, activity_id, client_id, status, title, language, lines, net, vat, gross, made_on, valid_until)
       VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        `D-${yearOf(today)}-${String(sequence).padStart(6, '0')}`,
        activityId,
        clientId,
        quote.title,
        quote.language,
        JSON.stringify(lines),
        net.cents.toString(),
        vat.cents.toString(),
        gross.cents.toString(),
        today,
        addDays(today, validDays),
      ],
    );
    await this.audit.record({ action: 'invoicing.quote.make', subjectKind: 'quote', subjectId: id, after: { gross } });
    return id;
  }

  /** Notes the client's answer. Fails with: invoicing.quote-not-found, invoicing.quote-decided */
  @Transactional()
  async decide(input: { id: string; accepted: boolean; by: string; scope: Scope }): Promise<void> {
    const quote = await this.get(input.id, input.scope);
    if (quote.status !== 'draft') throw invoicingErrors.fail('quote-decided');
    await this.database.query(
      'UPDATE invoicing.quote SET status = $2, decided_on = $3, decided_by = $4 WHERE id = $1',
      [quote.id, input.accepted ? 'accepted' : 'refused', this.clock.today(), input.by],
    );
    await this.audit.record({
      action: 'invoicing.quote.decide',
      subjectKind: 'quote',
      subjectId: quote.id,
      after: { accepted: input.accepted, by: input.by },
    });
  }

  /** Makes the draft invoice of an accepted quote; the same one when asked twice. Fails with: invoicing.quote-not-accepted */
  @Transactional()
  async invoice({
    id,
    termDays,
    by,
    scope,
  }: {
    id: string;
    termDays: number;
    by: string;
    scope: Scope;
  }): Promise<InvoiceId> {
    const quote = await this.get(id, scope);
    if (quote.invoiceId) return quote.invoiceId;
    if (quote.status !== 'accepted') throw invoicingErrors.fail('quote-not-accepted');
    const { activityId, clientId, language, lines, title, number } = quote;
    const invoiceId = await this.saveDraft.execute({
      activityId,
      clientId,
      language,
      lines,
      termDays,
      subject: title,
      buyerReference: number,
      scope,
      by,
    });
    await this.database.query(`UPDATE invoicing.quote SET status = 'invoiced', invoice_id = $2 WHERE id = $1`, [
      id,
      invoiceId,
    ]);
    return invoiceId;
  }

  async list(scope: Scope): Promise<Quote[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE ($1::uuid[] IS NULL OR quote.activity_id = ANY($1)) ORDER BY quote.made_on DESC, quote.id DESC LIMIT 100`,
      [await this.activities.idsInScope(scope)],
    );
    return rows.map(asQuote);
  }

  private async get(id: string, scope: Scope): Promise<Quote> {
    const row = await this.database.first<Row>(
      `${SELECT} WHERE quote.id = $1 AND ($2::uuid[] IS NULL OR quote.activity_id = ANY($2)) FOR UPDATE OF quote`,
      [id, await this.activities.idsInScope(scope)],
    );
    if (!row) throw invoicingErrors.fail('quote-not-found');
    return asQuote(row);
  }
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
const asQuote = (row: Row): Quote => ({ ...row, net: euros(row.net), vat: euros(row.vat), gross: euros(row.gross) });
