import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakeExtract } from '../application/make-extract.use-case';
import { extractRequested } from '../events';

@Subscriber({ name: 'make-share-extract', to: [extractRequested] })
export class MakeExtractWhenRequested implements HandlesEvents {
  constructor(private readonly makeExtract: MakeExtract) {}

  handle({ payload }: AnnouncedEvent<{ extractId: string }>): Promise<void> {
    return this.makeExtract.execute(payload.extractId);
  }
}
