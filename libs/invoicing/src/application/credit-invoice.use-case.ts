import { Activities } from '@coopera/activities';
import { ExpectedReceipts } from '@coopera/banking';
import type { InvoiceId, Scope } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { Audit, Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { Invoice } from '../domain/invoice';
import type { InvoiceLineData } from '../domain/invoice-line';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { asCreditNote } from './announcements';
import { issueEntry } from './entries';
import { Numbering } from './numbering';

export interface CreditInvoiceInput {
  invoiceId: InvoiceId;
  reason: string;
  /** What is given back; every line of the invoice where it is left out. */
  lines?: InvoiceLineData[];
  scope: Scope;
  by: string;
}

/** Corrects an issued invoice by a credit note. Fails with: invoicing.invoice-not-found, invoicing.credit-exceeds-invoice */
@Injectable()
export class CreditInvoice {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly activities: Activities,
    private readonly numbering: Numbering,
    private readonly expected: ExpectedReceipts,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ invoiceId, reason, lines, scope, by }: CreditInvoiceInput): Promise<InvoiceId> {
    const invoice = await this.invoices.getForUpdate(invoiceId, await this.activities.idsInScope(scope));
    const note = Invoice.creditNote(
      newId<'invoice'>(),
      invoice,
      lines ?? invoice.lines.map((line) => line.data),
      reason,
      { name: by, at: this.clock.now() },
    );
    invoice.recordCredit(note.gross);
    note.issue({ ...(await this.numbering.next(note)), structuredCommunication: null });
    await this.invoices.save(invoice);
    await this.invoices.save(note);
    await this.expected.reduce('invoice', invoice.id, note.gross);
    await this.ledger.post(issueEntry(note));
    await this.audit.record({
      action: 'invoicing.invoice.credit',
      subjectKind: 'invoice',
      subjectId: invoiceId,
      after: { number: note.number },
    });
    await this.outbox.announce(asCreditNote(note, invoice));
    return note.id;
  }
}
