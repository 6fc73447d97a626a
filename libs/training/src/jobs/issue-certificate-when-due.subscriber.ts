import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { IssueCertificate } from '../application/issue-certificate.use-case';
import { certificateDue } from '../events';

@Subscriber({ name: 'issue-certificate-when-due', to: [certificateDue] })
export class IssueCertificateWhenDue implements HandlesEvents {
  constructor(private readonly issue: IssueCertificate) {}

  handle({ payload }: AnnouncedEvent<{ registrationId: string }>): Promise<void> {
    return this.issue.execute(payload.registrationId);
  }
}
