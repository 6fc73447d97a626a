import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { SettlePublicSeat } from '../application/settle-public-seat.use-case';
import { type RegistrationNews, registrationCancelled, registrationConfirmed, registrationPromoted } from '../events';

@Subscriber({
  name: 'settle-public-seat-when-changed',
  to: [registrationConfirmed, registrationPromoted, registrationCancelled],
})
export class SettlePublicSeatWhenChanged implements HandlesEvents {
  constructor(private readonly settle: SettlePublicSeat) {}

  async handle({ payload }: AnnouncedEvent<RegistrationNews>): Promise<void> {
    if (payload.memberId === null) await this.settle.execute(payload.registrationId);
  }
}
