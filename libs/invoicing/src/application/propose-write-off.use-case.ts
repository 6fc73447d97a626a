import type { InvoiceId } from '@coopera/kernel';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { invoicingErrors } from '../invoicing.errors';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { WriteOffRepository } from '../persistence/write-off.repository';

export interface ProposeWriteOffInput {
  invoiceId: InvoiceId;
  reason: string;
  by: { id: string; name: string };
}

/** Proposes to give an invoice up for lost. Fails with: invoicing.invoice-not-found, invoicing.invoice-not-payable, invoicing.write-off-waiting */
@Injectable()
export class ProposeWriteOff {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly writeOffs: WriteOffRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ invoiceId, reason, by }: ProposeWriteOffInput): Promise<void> {
    const invoice = await this.invoices.getForUpdate(invoiceId, null);
    invoice.mustBeOwed();
    const found = await this.writeOffs.getForUpdate(invoiceId);
    if (found?.status === 'proposed') throw invoicingErrors.fail('write-off-waiting');
    const asked = { askedBy: by.id, askedByName: by.name, askedOn: this.clock.today() };
    await this.writeOffs.propose(invoiceId, { reason, amount: invoice.outstanding, status: 'proposed', ...asked });
    await this.audit.record({
      action: 'invoicing.write-off.propose',
      subjectKind: 'invoice',
      subjectId: invoiceId,
      after: { reason, amount: invoice.outstanding.toString() },
    });
  }
}
