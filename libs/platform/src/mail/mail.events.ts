import { defineEvent } from '@coopera/kernel';

export const mailQueued = defineEvent<{ mailId: string }>('platform.mail-queued.v1', {
  description: 'An e-mail waits to be sent.',
});
