import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakeDecisionLetter } from '../application/make-decision-letter.use-case';
import { type AidDecided, aidGranted, aidRefused } from '../events';

@Subscriber({ name: 'make-letter-when-aid-decided', to: [aidGranted, aidRefused] })
export class MakeLetterWhenAidDecided implements HandlesEvents {
  constructor(private readonly makeLetter: MakeDecisionLetter) {}

  handle({ payload }: AnnouncedEvent<AidDecided>): Promise<void> {
    return this.makeLetter.execute(payload);
  }
}
