import { operationsDeadLetterList } from '@coopera/api-client';
import { SHOWN, type Source, words } from './source';

/** What the machinery could not do by itself. */
export const houseSources: Source[] = [
  {
    key: 'deadLetters',
    resource: 'dead-letters',
    permission: 'platform.deliveries.replay',
    to: '/dead-letters',
    async load() {
      const letters = await operationsDeadLetterList();
      const rows = letters.slice(0, SHOWN).map(({ eventId, eventType, subscriber, lastError, occurredAt }) => ({
        id: `${eventId}.${subscriber}`,
        to: '/dead-letters',
        title: eventType,
        subtitle: words(subscriber, lastError?.slice(0, 80)),
        day: occurredAt,
      }));
      return { total: letters.length, rows };
    },
  },
];
