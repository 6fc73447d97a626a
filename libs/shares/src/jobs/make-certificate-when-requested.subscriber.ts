import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakeShareCertificate } from '../application/make-share-certificate.use-case';
import { certificateRequested } from '../events';

@Subscriber({ name: 'make-share-certificate-when-requested', to: [certificateRequested] })
export class MakeCertificateWhenRequested implements HandlesEvents {
  constructor(private readonly makeShareCertificate: MakeShareCertificate) {}

  handle({ payload }: AnnouncedEvent<{ operation: number }>): Promise<void> {
    return this.makeShareCertificate.execute(payload.operation, true);
  }
}
