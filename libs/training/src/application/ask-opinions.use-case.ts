import { Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { RegistrationRepository } from '../persistence/registration.repository';
import { ParticipantMails } from './participant-mails';
import { SessionCards } from './session-cards';
import { SignedLinks } from './signed-links';

/** After a session: asks those who were there what they thought, by a link of their own. */
@Injectable()
export class AskOpinions {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly mails: ParticipantMails,
    private readonly links: SignedLinks,
  ) {}

  @Transactional()
  async execute(sessionId: string): Promise<void> {
    const card = await this.cards.of(sessionId);
    const there = await this.database.query<{ id: string }>(
      `SELECT DISTINCT attendance.registration_id AS id FROM training.attendance
       JOIN training.slot ON slot.id = attendance.slot_id WHERE slot.session_id = $1 AND attendance.status = 'attended'`,
      [sessionId],
    );
    const ids = new Set(there.map(({ id }) => id));
    for (const one of await this.registrations.ofSession(sessionId, ['registered'])) {
      if (!ids.has(one.id)) continue;
      const evaluationLink = this.links.address(`/evaluations/${this.links.token('evaluate', one.id)}`);
      await this.mails.send('evaluation', one, card, { evaluationLink });
    }
  }
}
