import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakeShareCertificate } from '../application/make-share-certificate.use-case';
import { type SharesSubscribed, sharesSubscribed } from '../events';

@Subscriber({ name: 'make-share-certificate', to: [sharesSubscribed] })
export class MakeCertificateWhenSharesSubscribed implements HandlesEvents {
  constructor(private readonly makeShareCertificate: MakeShareCertificate) {}

  async handle({ payload }: AnnouncedEvent<SharesSubscribed>): Promise<void> {
    await this.makeShareCertificate.execute(payload.operation);
  }
}
