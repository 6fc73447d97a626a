import type { MemberId } from '@coopera/kernel';
import { Clock, DocumentRenderer, Documents, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Registration, RegistrationRepository } from '../persistence/registration.repository';
import { trainingErrors } from '../training.errors';
import { placeOf, type SessionCard, titleOf } from './session-cards';

const KIND = 'training-certificate';
const OWNER_KIND = 'training-registration';
const TEMPLATE = 'libs/training/documents/certificate.typ';

/** The certificate of a participant as a PDF: stored once with its hash, never made again. */
@Injectable()
export class CertificatePaper {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  async make(one: Registration, card: SessionCard): Promise<void> {
    const language = one.language === 'nl' ? 'nl' : 'fr';
    const bytes = await this.renderer.render(TEMPLATE, {
      language,
      organisation: await this.organisation.card(),
      number: one.certificateNumber,
      issuedOn: this.clock.today(),
      name: one.name,
      title: titleOf(card, language),
      hours: card.course.hours.toString(),
      place: placeOf(card, language),
      slots: card.slots,
    });
    await this.documents.store({
      kind: KIND,
      ownerKind: OWNER_KIND,
      ownerId: one.id,
      language,
      fileName: `${one.certificateNumber}.pdf`,
      contentType: 'application/pdf',
      bytes,
    });
  }

  /** Fails with: training.registration-not-found, training.certificate-not-ready */
  async read(registrationId: string, owner: MemberId | null): Promise<{ bytes: Buffer; name: string }> {
    await this.registrations.get(registrationId, owner);
    const stored = await this.documents.find(OWNER_KIND, registrationId, KIND);
    if (!stored) throw trainingErrors.fail('certificate-not-ready');
    return { bytes: await this.documents.read(stored), name: stored.fileName };
  }
}
