import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { PromoteWaiting } from '../application/promote-waiting.use-case';
import { seatFreed } from '../events';

@Subscriber({ name: 'promote-waiting-when-seat-freed', to: [seatFreed] })
export class PromoteWaitingWhenSeatFreed implements HandlesEvents {
  constructor(private readonly promote: PromoteWaiting) {}

  async handle({ payload }: AnnouncedEvent<{ sessionId: string }>): Promise<void> {
    await this.promote.execute(payload.sessionId);
  }
}
