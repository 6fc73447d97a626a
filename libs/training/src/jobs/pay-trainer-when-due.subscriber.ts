import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { PayTrainer } from '../application/pay-trainer.use-case';
import { trainerDue } from '../events';

@Subscriber({ name: 'pay-trainer-when-due', to: [trainerDue] })
export class PayTrainerWhenDue implements HandlesEvents {
  constructor(private readonly pay: PayTrainer) {}

  handle({ payload }: AnnouncedEvent<{ trainerId: string }>): Promise<void> {
    return this.pay.execute(payload.trainerId);
  }
}
