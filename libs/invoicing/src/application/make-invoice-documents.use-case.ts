import type { InvoiceId } from '@coopera/kernel';
import { type EInvoice, Peppol } from '@coopera/peppol';
import { DocumentRenderer, Documents, Organisation, type OrganisationCard, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { toString as qrCode } from 'qrcode';
import type { Invoice } from '../domain/invoice';
import { invoiceDocumentsMade } from '../events';
import { invoicingErrors } from '../invoicing.errors';
import { InvoiceRepository } from '../persistence/invoice.repository';
import { eInvoiceOf } from './e-invoice-of';
import { invoiceDocument } from './invoice-document';
import { paymentQrOf } from './payment-qr';

const TEMPLATE = 'libs/invoicing/documents/invoice.typ';

/** Makes the PDF and the electronic invoice, once. Fails with: invoicing.einvoice-refused */
@Injectable()
export class MakeInvoiceDocuments {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
    private readonly peppol: Peppol,
    private readonly outbox: Outbox,
  ) {}

  async execute(invoiceId: InvoiceId): Promise<void> {
    const invoice = await this.invoices.get(invoiceId, null);
    const seller = await this.organisation.card();
    const credited = invoice.creditedInvoiceId ? await this.invoices.get(invoice.creditedInvoiceId, null) : null;
    const pdf = await this.pdf(invoice, seller, credited);
    await this.store(invoice, 'invoice-pdf', 'application/pdf', 'pdf', pdf);
    // A consumer has no address on the network: his invoice is the PDF.
    if (invoice.billing?.kind !== 'consumer') await this.storeUbl(invoice, eInvoiceOf(invoice, seller, credited, pdf));
    await this.outbox.announce(invoiceDocumentsMade.of({ invoiceId }));
  }

  private async storeUbl(invoice: Invoice, eInvoice: EInvoice): Promise<void> {
    const [breach] = this.peppol.check(eInvoice);
    if (breach)
      throw invoicingErrors.fail('einvoice-refused', {
        rule: breach.ruleId,
        sentence: breach.sentence[invoice.language],
      });
    await this.store(
      invoice,
      'invoice-ubl',
      'application/xml',
      'xml',
      Buffer.from(this.peppol.write(eInvoice), 'utf8'),
    );
  }

  private async pdf(invoice: Invoice, seller: OrganisationCard, credited: Invoice | null): Promise<Buffer> {
    const payload = paymentQrOf(invoice, seller);
    const qr = payload ? await qrCode(payload, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }) : null;
    return this.renderer.render(TEMPLATE, invoiceDocument(invoice, seller, credited?.number ?? null, qr));
  }

  private async store(
    invoice: Invoice,
    kind: string,
    contentType: string,
    extension: string,
    bytes: Buffer,
  ): Promise<void> {
    await this.documents.store({
      kind,
      ownerKind: 'invoice',
      ownerId: invoice.id,
      language: invoice.language,
      fileName: `${invoice.number}.${extension}`,
      contentType,
      bytes,
    });
  }
}
