import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { CancelRegistration } from '../application/cancel-registration.use-case';
import { registrationToRelease } from '../events';
import { trainingErrors } from '../training.errors';

@Subscriber({ name: 'release-registration-when-session-cancelled', to: [registrationToRelease] })
export class ReleaseRegistrationWhenSessionCancelled implements HandlesEvents {
  constructor(private readonly cancel: CancelRegistration) {}

  async handle({ payload }: AnnouncedEvent<{ registrationId: string }>): Promise<void> {
    try {
      await this.cancel.execute({ registrationId: payload.registrationId, by: 'cooperative' });
    } catch (error) {
      // The participant was quicker.
      if (!trainingErrors.is(error, 'registration-over')) throw error;
    }
  }
}
