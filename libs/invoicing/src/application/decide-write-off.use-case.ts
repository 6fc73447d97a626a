import { ExpectedReceipts } from '@coopera/banking';
import type { InvoiceId } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../domain/invoice';
import { lossOf, mustDecide } from '../domain/write-off';
import { invoicingErrors } from '../invoicing.errors';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { WriteOffRepository } from '../persistence/write-off.repository';
import { asWrittenOff } from './announcements';
import { lossEntry } from './entries';

export interface DecideWriteOffInput {
  invoiceId: InvoiceId;
  isConfirmed: boolean;
  by: { id: string; name: string };
}

/**
 * A second person confirms that an invoice is lost: booked apart from its VAT, no more expected, and announced, or refuses.
 * Fails with: invoicing.invoice-not-found, invoicing.write-off-decided, invoicing.write-off-four-eyes, invoicing.invoice-not-payable, ledger.period-closed
 */
@Injectable()
export class DecideWriteOff {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly writeOffs: WriteOffRepository,
    private readonly expected: ExpectedReceipts,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ invoiceId, isConfirmed, by }: DecideWriteOffInput): Promise<void> {
    const invoice = await this.invoices.getForUpdate(invoiceId, null);
    const found = await this.writeOffs.getForUpdate(invoiceId);
    if (!found) throw invoicingErrors.fail('write-off-decided');
    mustDecide(found, by.id);
    const today = this.clock.today();
    await this.writeOffs.decide(invoiceId, isConfirmed ? 'done' : 'refused', by.name, today);
    if (isConfirmed) await this.writeOff(invoice);
    await this.audit.record({
      action: `invoicing.write-off.${isConfirmed ? 'confirm' : 'refuse'}`,
      subjectKind: 'invoice',
      subjectId: invoiceId,
    });
  }

  /** What came in since the proposal is not lost: the amount is that of the day. */
  private async writeOff(invoice: Invoice): Promise<void> {
    const today = this.clock.today();
    const loss = lossOf(invoice);
    invoice.writeOff(today);
    await this.invoices.save(invoice);
    await this.expected.reduce('invoice', invoice.id, loss.gross);
    await this.ledger.post(lossEntry(invoice, loss, today));
    await this.outbox.announce(asWrittenOff(invoice, loss, today));
  }
}
