import { monthOf } from '@coopera/kernel';
import { Documents, Organisation, type StoredDocument } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { amountIn, type GridAmounts } from '../domain/contribution';
import { periodName, type VatPeriod } from '../domain/vat-period';
import { vatDeclarationXml } from '../formats/vat-declaration';
import { vatErrors } from '../vat.errors';

const OWNER = 'vat-return';
const KIND = 'vat-return-xml';

/** The file of a return for Intervat: made once when the return is prepared, stored with its hash. */
@Injectable()
export class VatXml {
  constructor(
    private readonly documents: Documents,
    private readonly organisation: Organisation,
  ) {}

  async store(id: string, period: VatPeriod, version: number, amounts: GridAmounts): Promise<StoredDocument> {
    const xml = vatDeclarationXml({
      card: await this.organisation.card(),
      period,
      amounts,
      reference: `${periodName(period).replace('-', '')}V${version}`,
      isClientListingNil: false,
      // The credit is asked back at the end of the year only; otherwise it stays on the current account.
      asksRestitution: monthOf(period.endsOn) === 12 && amountIn(amounts, '72').isPositive(),
    });
    return this.documents.store({
      kind: KIND,
      ownerKind: OWNER,
      ownerId: id,
      language: null,
      fileName: `intervat-tva-${periodName(period)}-v${version}.xml`,
      contentType: 'application/xml',
      bytes: Buffer.from(xml, 'utf8'),
    });
  }

  find(id: string): Promise<StoredDocument | undefined> {
    return this.documents.find(OWNER, id, KIND);
  }

  /** Fails with: vat.return-not-found */
  async read(id: string): Promise<{ bytes: Buffer; name: string; type: string }> {
    const document = await this.find(id);
    if (!document) throw vatErrors.fail('return-not-found');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }
}
