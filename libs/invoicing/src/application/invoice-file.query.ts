import { Activities } from '@coopera/activities';
import type { InvoiceId, LocalDate, Scope } from '@coopera/kernel';
import { Clock, Database, Documents } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../domain/invoice';
import { invoicingErrors } from '../invoicing.errors';
import { type Client, ClientRepository } from '../persistence/client.repository';
import { InvoiceRepository } from '../persistence/invoice.repository';

export interface InvoiceHistoryItem {
  at: string;
  kind: 'audit' | 'mail';
  what: string;
  who: string;
}

export interface InvoiceFile {
  invoice: Invoice;
  today: LocalDate;
  client: Client;
  activityName: string;
  history: InvoiceHistoryItem[];
  documents: string[];
}

/** One invoice with its history, and its documents. */
@Injectable()
export class InvoiceFileQuery {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly clients: ClientRepository,
    private readonly activities: Activities,
    private readonly documents: Documents,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Fails with: invoicing.invoice-not-found */
  async read(id: InvoiceId, scope: Scope): Promise<InvoiceFile> {
    const invoice = await this.invoices.get(id, await this.activities.idsInScope(scope));
    const names = await this.activities.names([invoice.activityId]);
    const documents = await this.database.query<{ kind: string }>(
      `SELECT kind FROM platform.document WHERE owner_kind = 'invoice' AND owner_id = $1`,
      [id],
    );
    return {
      invoice,
      today: this.clock.today(),
      client: await this.clients.get(invoice.clientId, null),
      activityName: names.get(invoice.activityId) ?? '',
      history: await this.historyOf(id),
      documents: documents.map((row) => row.kind),
    };
  }

  /** A stored document of the invoice. Fails with: invoicing.invoice-not-found, invoicing.document-not-ready */
  async document(
    id: InvoiceId,
    kind: 'invoice-pdf' | 'invoice-ubl',
    scope: Scope,
  ): Promise<{ bytes: Buffer; name: string; type: string }> {
    await this.invoices.get(id, await this.activities.idsInScope(scope));
    const document = await this.documents.find('invoice', id, kind);
    if (!document) throw invoicingErrors.fail('document-not-ready');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }

  private historyOf(id: InvoiceId): Promise<InvoiceHistoryItem[]> {
    return this.database.query<InvoiceHistoryItem>(
      `SELECT to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, kind, what, who FROM (
         SELECT occurred_at AS at, 'audit' AS kind, action AS what, actor_name AS who FROM platform.audit_entry WHERE subject_id = $1::text
         UNION ALL
         SELECT coalesce(sent_at, queued_at), 'mail', subject, recipient FROM platform.mail WHERE about_id = $1::text
       ) AS happened ORDER BY at`,
      [id],
    );
  }
}
