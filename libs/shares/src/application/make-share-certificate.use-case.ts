import type { DocumentId } from '@coopera/kernel';
import { Clock, DocumentRenderer, Documents, Mailer, Organisation, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import { type CertifiedLine, CertifiedLineRepository } from '../persistence/certified-line.repository';
import { HolderRepository } from '../persistence/holder.repository';

const TEMPLATE = 'libs/shares/documents/certificate.typ';

/**
 * Makes the certificate of paid shares, once, in the holder's language, and sends it to him with the confirmation; quietly
 * where he asks for it himself.
 * Fails with: shares.operation-not-found, shares.holder-erased
 */
@Injectable()
export class MakeShareCertificate {
  constructor(
    private readonly lines: CertifiedLineRepository,
    private readonly holders: HolderRepository,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(operation: number, quietly = false): Promise<void> {
    const line = await this.lines.get(operation);
    const holder = await this.holders.get(line.holderId);
    const { id } = await this.documents.store({
      kind: 'share-certificate-pdf',
      ownerKind: 'share-subscription',
      ownerId: line.subscriptionId,
      language: holder.language,
      fileName: `certificate-${operation}.pdf`,
      contentType: 'application/pdf',
      bytes: await this.renderer.render(TEMPLATE, await this.contentOf(line, holder)),
      computedFrom: line.hash,
    });
    if (!quietly) await this.confirm(line, holder, id);
  }

  private async contentOf({ price, amount, ...line }: CertifiedLine, holder: Holder): Promise<object> {
    return {
      ...line,
      language: holder.language,
      cooperative: await this.organisation.card(),
      holder,
      price: price.toString(),
      amount: amount.toString(),
      issuedOn: this.clock.today(),
    };
  }

  private async confirm(
    line: CertifiedLine,
    { language, name, email }: Holder,
    certificate: DocumentId,
  ): Promise<void> {
    const amount = line.amount.toString();
    await this.mailer.queue({
      template: 'shares/confirmation',
      language,
      to: email,
      data: {
        name,
        count: line.count,
        shareClass: line.shareClass,
        amount: language === 'en' ? amount : amount.replace('.', ','),
        paidOn: line.paidOn.split('-').reverse().join('/'),
        operation: line.operation,
      },
      attachments: [certificate],
      about: { kind: 'share-subscription', id: line.subscriptionId },
    });
  }
}
