import { addDays } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { RemindParticipant } from './remind-participant.use-case';

/** Each morning: reminds those whose training begins within some days. */
@Injectable()
export class SendReminders {
  constructor(
    private readonly database: Database,
    private readonly remind: RemindParticipant,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice: who was reminded is not reminded again. @returns how many were */
  async execute(): Promise<number> {
    const today = this.clock.today();
    const until = addDays(today, this.parameters.at(today).count('training.reminder-days').value);
    const due = await this.database.query<{ id: string }>(
      `SELECT registration.id FROM training.registration JOIN training.session ON session.id = registration.session_id
       WHERE registration.status = 'registered' AND registration.reminded_on IS NULL AND session.status IN ('open', 'closed')
         AND session.starts_on > $1 AND session.starts_on <= $2 ORDER BY session.id, registration.id`,
      [today, until],
    );
    for (const { id } of due) await this.remind.execute(id);
    return due.length;
  }
}
