import { Activities } from '@coopera/activities';
import { ExpectedReceipts } from '@coopera/banking';
import { addDays, type InvoiceId, type Scope } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { Audit, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../domain/invoice';
import { invoicingErrors } from '../invoicing.errors';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { asIssued } from './announcements';
import { issueEntry } from './entries';
import { Numbering } from './numbering';

/**
 * The adviser validates an invoice: it gets its number, is booked, and is on its way to the client.
 * Fails with: invoicing.invoice-not-found, invoicing.invoice-not-waiting, activities.activity-not-active, ledger.period-closed
 */
@Injectable()
export class IssueInvoice {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly activities: Activities,
    private readonly numbering: Numbering,
    private readonly expected: ExpectedReceipts,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ invoiceId, scope }: { invoiceId: InvoiceId; scope: Scope }): Promise<string> {
    const invoice = await this.invoices.getForUpdate(invoiceId, await this.activities.idsInScope(scope));
    if (invoice.status !== 'to-validate') throw invoicingErrors.fail('invoice-not-waiting');
    await this.activities.active(invoice.activityId, scope);
    const issue = await this.numbering.next(invoice);
    const structuredCommunication = await this.expected.expect({
      ownerKind: 'invoice',
      ownerId: invoice.id,
      reference: issue.number,
      debtorName: issue.billing.name,
      debtorIbans: issue.debtorIbans,
      amount: invoice.gross,
      dueOn: addDays(issue.on, invoice.termDays),
    });
    invoice.issue({ ...issue, structuredCommunication });
    await this.invoices.save(invoice);
    await this.ledger.post(issueEntry(invoice));
    await this.announce(invoice);
    return issue.number;
  }

  private async announce(invoice: Invoice): Promise<void> {
    await this.audit.record({
      action: 'invoicing.invoice.issue',
      subjectKind: 'invoice',
      subjectId: invoice.id,
      after: { number: invoice.number },
    });
    await this.outbox.announce(asIssued(invoice));
  }
}
