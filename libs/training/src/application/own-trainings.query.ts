import { type Language, type MemberId, Money, type MoneyJson } from '@coopera/kernel';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { SessionStatus } from '../domain/training-session';
import type { RegistrationStatus } from '../persistence/registration.repository';
import { SignedLinks } from './signed-links';

export interface OwnTraining {
  id: string;
  sessionId: string;
  status: RegistrationStatus;
  listPosition: number | null;
  sessionStatus: SessionStatus;
  titleFr: string;
  titleNl: string;
  language: Language;
  startsOn: string;
  endsOn: string;
  activityName: string | null;
  price: MoneyJson;
  refunded: MoneyJson;
  certificateNumber: string | null;
  /** Where to say what one thought of it; null while it is not asked, or once it is answered. */
  evaluationToken: string | null;
}

export interface OwnTrainingFilter {
  when?: 'upcoming' | 'past';
  hasCertificate?: boolean;
}

type Row = Omit<OwnTraining, 'price' | 'refunded' | 'evaluationToken'> & {
  price: string;
  refunded: string;
  toEvaluate: boolean;
};

const SELECT = `registration.id, registration.session_id AS "sessionId", registration.status, registration.list_position AS "listPosition",
  session.status AS "sessionStatus", course.title_fr AS "titleFr", course.title_nl AS "titleNl", session.language,
  session.starts_on AS "startsOn", session.ends_on AS "endsOn", activity.name AS "activityName", registration.price, registration.refunded,
  registration.certificate_number AS "certificateNumber",
  session.status = 'held' AND registration.status = 'registered'
    AND EXISTS (SELECT 1 FROM training.attendance WHERE registration_id = registration.id AND attendance.status = 'attended')
    AND NOT EXISTS (SELECT 1 FROM training.evaluation_voter WHERE registration_id = registration.id) AS "toEvaluate"`;

const FROM = `FROM training.registration AS registration JOIN training.session AS session ON session.id = registration.session_id
  JOIN training.course AS course ON course.id = session.course_id
  LEFT JOIN activities.v_activity AS activity ON activity.id = registration.activity_id
  WHERE registration.member_id = $1`;

/** A member's own trainings. */
@Injectable()
export class OwnTrainingsQuery {
  constructor(
    private readonly database: Database,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQueryDto, filter: OwnTrainingFilter, memberId: MemberId): Promise<Page<OwnTraining>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: `${FROM} AND ($2::text IS NULL OR (session.ends_on >= $3 AND registration.status <> 'cancelled') = ($2 = 'upcoming'))
        AND (NOT $4 OR registration.certificate_number IS NOT NULL)`,
      params: [memberId, filter.when ?? null, this.clock.today(), filter.hasCertificate ?? false],
      sortable: { startsOn: 'session.starts_on' },
      tieBreak: 'registration.id',
      query: { sort: filter.when === 'upcoming' ? 'startsOn' : '-startsOn', ...query },
    });
    return { ...page, items: page.items.map((row) => this.asTraining(row)) };
  }

  /** The live registration of a member for a session. */
  async ofSession(sessionId: string, memberId: MemberId): Promise<OwnTraining | null> {
    const row = await this.database.first<Row>(
      `SELECT ${SELECT} ${FROM} AND registration.session_id = $2 AND registration.status <> 'cancelled'`,
      [memberId, sessionId],
    );
    return row ? this.asTraining(row) : null;
  }

  /** What the member has at the same hours as a session. */
  async overlapping(sessionId: string, memberId: MemberId): Promise<string[]> {
    const rows = await this.database.query<{ title: string }>(
      `SELECT DISTINCT CASE session.language WHEN 'nl' THEN course.title_nl ELSE course.title_fr END AS title
       FROM training.registration AS registration JOIN training.session AS session ON session.id = registration.session_id
       JOIN training.course AS course ON course.id = session.course_id
       JOIN training.slot AS own ON own.session_id = session.id
       JOIN training.slot AS other ON other.session_id = $2 AND other.day = own.day
         AND other.from_time < own.until_time AND own.from_time < other.until_time
       WHERE registration.member_id = $1 AND registration.status IN ('registered', 'waiting') AND session.id <> $2
         AND session.status <> 'cancelled' ORDER BY title`,
      [memberId, sessionId],
    );
    return rows.map(({ title }) => title);
  }

  private asTraining({ toEvaluate, price, refunded, ...row }: Row): OwnTraining {
    return {
      ...row,
      price: Money.ofCents(BigInt(price)).toJSON(),
      refunded: Money.ofCents(BigInt(refunded)).toJSON(),
      evaluationToken: toEvaluate ? this.links.token('evaluate', row.id) : null,
    };
  }
}
