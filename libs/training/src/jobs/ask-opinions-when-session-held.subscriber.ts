import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { AskOpinions } from '../application/ask-opinions.use-case';
import { sessionHeld } from '../events';

@Subscriber({ name: 'ask-opinions-when-session-held', to: [sessionHeld] })
export class AskOpinionsWhenSessionHeld implements HandlesEvents {
  constructor(private readonly ask: AskOpinions) {}

  handle({ payload }: AnnouncedEvent<{ sessionId: string }>): Promise<void> {
    return this.ask.execute(payload.sessionId);
  }
}
