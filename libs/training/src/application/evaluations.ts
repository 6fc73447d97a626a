import type { Language } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type EvaluationAnswer, type EvaluationResult, resultOf } from '../domain/evaluation';
import { RegistrationRepository } from '../persistence/registration.repository';
import { trainingErrors } from '../training.errors';
import { type SessionCard, SessionCards } from './session-cards';
import { SignedLinks } from './signed-links';

/** What participants thought: once each, kept apart from who they are. */
@Injectable()
export class Evaluations {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly links: SignedLinks,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** The session that a link asks about. Fails with: training.link-not-valid, training.evaluation-not-open */
  async asked(token: string): Promise<{ card: SessionCard; language: Language; registrationId: string }> {
    const { id } = this.links.read('evaluate', token);
    const { sessionId, language, status } = await this.registrations.get(id);
    const card = await this.cards.of(sessionId);
    const answered = await this.database.first('SELECT 1 FROM training.evaluation_voter WHERE registration_id = $1', [
      id,
    ]);
    if (card.session.status !== 'held' || status !== 'registered' || answered)
      throw trainingErrors.fail('evaluation-not-open');
    return { card, language, registrationId: id };
  }

  /** Fails with: training.link-not-valid, training.evaluation-not-open */
  @Transactional()
  async answer(token: string, { scores, remark }: EvaluationAnswer): Promise<void> {
    const { card, registrationId } = await this.asked(token);
    const fresh = await this.database.query(
      'INSERT INTO training.evaluation_voter (registration_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING registration_id',
      [registrationId],
    );
    if (fresh.length === 0) throw trainingErrors.fail('evaluation-not-open');
    await this.database.query(
      'INSERT INTO training.evaluation_answer (session_id, scores, remark) VALUES ($1, $2, $3)',
      [card.session.id, scores, remark],
    );
  }

  /** Of one session. */
  async ofSession(sessionId: string): Promise<EvaluationResult> {
    return this.resultOf('evaluation_answer.session_id = $1', sessionId);
  }

  /** Of every session of a course. */
  async ofCourse(courseId: string): Promise<EvaluationResult> {
    return this.resultOf('session.course_id = $1', courseId);
  }

  private async resultOf(condition: string, id: string): Promise<EvaluationResult> {
    // Ordered by a random identifier: the order tells nothing of who answered when.
    const answers = await this.database.query<EvaluationAnswer>(
      `SELECT evaluation_answer.scores, evaluation_answer.remark FROM training.evaluation_answer
       JOIN training.session ON session.id = evaluation_answer.session_id WHERE ${condition} ORDER BY evaluation_answer.id`,
      [id],
    );
    return resultOf(answers, this.parameters.at(this.clock.today()).count('training.evaluation-minimum').value);
  }
}
