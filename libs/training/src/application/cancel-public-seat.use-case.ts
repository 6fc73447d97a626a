import type { Money } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { CancelRegistration } from './cancel-registration.use-case';
import { SignedLinks } from './signed-links';

/** Someone of the public gives up his seat by the link he got. Fails with: training.link-not-valid, training.registration-over */
@Injectable()
export class CancelPublicSeat {
  constructor(
    private readonly links: SignedLinks,
    private readonly cancel: CancelRegistration,
  ) {}

  execute(token: string): Promise<Money> {
    return this.cancel.execute({ registrationId: this.links.read('cancel', token).id, by: 'participant' });
  }
}
