import type { DomainEvent, LocalDate, LoginId } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Audit, Clock, Database, Mailer, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import type { AidCampaign } from '../domain/aid-campaign';
import { aidGranted, aidRefused, applicationAppealed, applicationSubmitted } from '../events';
import type { Decision } from '../persistence/case.repository';
import type { Bench } from './benches';
import type { HistoryItem } from './campaign-file.query';

/** Steps of which the applicant is told by e-mail; the decision comes with its letter. */
export type ToldStep = 'submitted' | 'question' | 'proposed' | 'withdrawn' | 'appealed';

/** Tells each step to whom it concerns: the applicant, the committee, the journal, whoever listens. */
@Injectable()
export class ApplicationNews {
  constructor(
    private readonly members: Members,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async tell(step: ToldStep, application: AidApplication, campaign: AidCampaign): Promise<void> {
    const { id, number, memberId, status } = application.data;
    const { name, email, language } = await this.members.card(memberId);
    await this.mailer.queue({
      template: `solidarity/${step}`,
      language,
      to: email,
      data: { name, number: number ?? '', campaign: campaign.data.title[language === 'nl' ? 'nl' : 'fr'] },
      about: { kind: 'solidarity-application', id },
    });
    await this.note(step, id, { status });
  }

  /** Tells every voter, once a day, that a case waits for him, without a word on whose it is. */
  async call({ seats, voters }: Bench, application: AidApplication): Promise<void> {
    const { id, number } = application.data;
    const told = await this.toldToday(voters);
    for (const { loginId, name, email, language } of seats)
      if (voters.includes(loginId) && !told.has(loginId))
        await this.mailer.queue({
          template: 'solidarity/case-to-vote',
          language,
          to: email,
          data: { name, number: number ?? '' },
          about: { kind: 'solidarity-committee', id: loginId },
        });
    await this.note('call-committee', id, { voters: voters.length });
  }

  private async toldToday(voters: LoginId[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT about_id AS id FROM platform.mail WHERE about_kind = 'solidarity-committee' AND about_id = ANY($1)
         AND queued_at >= $2::date`,
      [voters, this.clock.today()],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async announceSubmitted(application: AidApplication, on: LocalDate): Promise<void> {
    await this.outbox.announce(applicationSubmitted.of(newsOf(application, on)));
  }

  async announceAppealed(application: AidApplication, on: LocalDate): Promise<void> {
    await this.outbox.announce(applicationAppealed.of(newsOf(application, on)));
  }

  async decided(application: AidApplication, decision: Decision): Promise<void> {
    const { outcome, amount, round, motive, tally } = decision;
    const news = { ...newsOf(application, decision.decidedOn), round, amount: amount?.toJSON() ?? null };
    const event: DomainEvent = (outcome === 'granted' ? aidGranted : aidRefused).of(news);
    await this.outbox.announce(event);
    await this.note('decide', application.data.id, {
      outcome,
      amount: amount?.toString() ?? null,
      round,
      motive,
      tally,
    });
  }

  /** A line of the journal of the application. */
  async note(action: string, id: string, after?: object): Promise<void> {
    await this.audit.record({
      action: `solidarity.application.${action}`,
      subjectKind: 'solidarity-application',
      subjectId: id,
      after,
    });
  }

  /** What was done with an application, the first deed first. */
  history(id: string): Promise<HistoryItem[]> {
    return this.database.query<HistoryItem>(
      `SELECT to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, action AS what, actor_name AS who
       FROM platform.audit_entry WHERE subject_id = $1::text ORDER BY occurred_at, id`,
      [id],
    );
  }
}

const newsOf = ({ data }: AidApplication, on: LocalDate) => ({
  applicationId: data.id,
  number: data.number ?? '',
  campaignId: data.campaignId,
  on,
});
