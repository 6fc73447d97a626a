import { formatStructuredCommunication, type InvoiceId } from '@coopera/kernel';
import { Peppol } from '@coopera/peppol';
import { Clock, Documents, Mailer, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../domain/invoice';
import { invoicingErrors } from '../invoicing.errors';
import { InvoiceRepository } from '../persistence/invoice.repository';

/** Sends an issued invoice: to businesses over Peppol, and to whoever has an address by e-mail with the PDF. */
@Injectable()
export class SendInvoice {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly documents: Documents,
    private readonly organisation: Organisation,
    private readonly peppol: Peppol,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  async execute(invoiceId: InvoiceId): Promise<void> {
    const invoice = await this.invoices.get(invoiceId, null);
    if (invoice.sentAt) return;
    const receiver = invoice.billing?.kind === 'consumer' ? null : invoice.billing?.enterpriseNumber;
    if (receiver) await this.sendOnNetwork(invoice, receiver);
    if (invoice.billing?.email) await this.sendByMail(invoice, invoice.billing.email);
    await this.invoices.markSent(invoice.id, this.clock.now());
  }

  private async sendOnNetwork(invoice: Invoice, receiver: string): Promise<void> {
    const document = await this.documents.find('invoice', invoice.id, 'invoice-ubl');
    if (!document) throw invoicingErrors.fail('document-not-ready');
    const { enterpriseNumber } = await this.organisation.card();
    await this.peppol.send({
      id: invoice.id,
      kind: invoice.kind,
      number: invoice.number ?? '',
      sender: enterpriseNumber,
      receiver,
      xml: (await this.documents.read(document)).toString('utf8'),
    });
  }

  private async sendByMail(invoice: Invoice, to: string): Promise<void> {
    const pdf = await this.documents.find('invoice', invoice.id, 'invoice-pdf');
    await this.mailer.queue({
      template: `invoicing/${invoice.kind}`,
      language: invoice.language,
      to,
      data: {
        number: invoice.number,
        client: invoice.billing?.name,
        gross: invoice.gross.toString().replace('.', invoice.language === 'en' ? '.' : ','),
        dueOn: invoice.dueOn?.split('-').reverse().join('/'),
        communication: invoice.structuredCommunication
          ? formatStructuredCommunication(invoice.structuredCommunication)
          : '',
        iban: (await this.organisation.card()).iban.replace(/(.{4})(?=.)/g, '$1 '),
      },
      attachments: pdf ? [pdf.id] : [],
      about: { kind: 'invoice', id: invoice.id },
    });
  }
}
