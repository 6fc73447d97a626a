import { type Language, type MemberId, Money, type MoneyJson } from '@coopera/kernel';
import { Offices } from '@coopera/members';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { SessionStatus } from '../domain/training-session';

export interface SessionListItem {
  id: string;
  courseId: string;
  courseCode: string;
  titleFr: string;
  titleNl: string;
  status: SessionStatus;
  language: Language;
  officeId: string | null;
  /** Null when it is online. */
  officeCity: string | null;
  startsOn: string;
  endsOn: string;
  slots: number;
  signUpUntil: string;
  minimum: number;
  capacity: number;
  taken: number;
  waiting: number;
  memberPrice: MoneyJson;
  publicPrice: MoneyJson | null;
  /** Where the member who asks stands; null for who is not registered. */
  ownStatus: 'registered' | 'waiting' | 'to-confirm' | null;
}

export interface SessionFilter {
  status?: SessionStatus[];
  language?: Language;
  /** "online" for those without an office. */
  officeId?: string;
  courseId?: string;
  /** Sign-ups are open today. */
  takesSignUps?: boolean;
  hasPlaces?: boolean;
  /** Seats are sold to the public. */
  isForPublic?: boolean;
}

type Row = Omit<SessionListItem, 'memberPrice' | 'publicPrice' | 'officeCity'> & {
  memberPrice: string;
  publicPrice: string | null;
};

const SELECT = `session.id, session.course_id AS "courseId", course.code AS "courseCode", course.title_fr AS "titleFr",
  course.title_nl AS "titleNl", session.status, session.language, session.office_id AS "officeId", session.starts_on AS "startsOn",
  session.ends_on AS "endsOn", (SELECT count(*)::int FROM training.slot WHERE session_id = session.id) AS slots,
  session.sign_up_until AS "signUpUntil", session.minimum, session.capacity, seats.taken, seats.waiting,
  course.member_price AS "memberPrice", course.public_price AS "publicPrice",
  (SELECT status FROM training.registration WHERE session_id = session.id AND member_id = $9 AND status <> 'cancelled') AS "ownStatus"`;

const FROM = `FROM training.session AS session JOIN training.course AS course ON course.id = session.course_id
  CROSS JOIN LATERAL (SELECT (count(*) FILTER (WHERE status = 'registered'))::int AS taken, (count(*) FILTER (WHERE status = 'waiting'))::int AS waiting
    FROM training.registration WHERE session_id = session.id) AS seats
  WHERE ($1::text[] IS NULL OR session.status = ANY($1)) AND ($2::text IS NULL OR session.language = $2)
    AND ($3::text IS NULL OR coalesce(session.office_id::text, 'online') = $3) AND ($4::uuid IS NULL OR session.course_id = $4)
    AND ($5::date IS NULL OR session.status = 'open' AND course.is_active AND session.sign_up_until >= $5)
    AND (NOT $6 OR seats.taken < session.capacity AND seats.waiting = 0)
    AND (NOT $7 OR course.public_price IS NOT NULL AND session.selling_activity_id IS NOT NULL)
    AND ($8::text IS NULL OR course.code || ' ' || course.title_fr || ' ' || course.title_nl ILIKE '%' || $8 || '%')
    AND ($9::uuid IS NULL OR true)`;

/** Sessions of training, with the seats taken and the people who wait. */
@Injectable()
export class SessionListQuery {
  constructor(
    private readonly database: Database,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async list(
    query: PageQueryDto,
    filter: SessionFilter,
    memberId: MemberId | null = null,
  ): Promise<Page<SessionListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [
        filter.status?.length ? filter.status : null,
        filter.language ?? null,
        filter.officeId ?? null,
        filter.courseId ?? null,
        filter.takesSignUps ? this.clock.today() : null,
        filter.hasPlaces ?? false,
        filter.isForPublic ?? false,
        query.q?.trim() || null,
        memberId,
      ],
      sortable: {
        startsOn: 'session.starts_on',
        titleFr: 'course.title_fr',
        titleNl: 'course.title_nl',
        courseCode: 'course.code',
        signUpUntil: 'session.sign_up_until',
        taken: 'seats.taken::numeric / session.capacity',
        waiting: 'seats.waiting',
      },
      tieBreak: 'session.id',
      query,
    });
    const cities = await this.offices.cities();
    return { ...page, items: page.items.map((row) => asItem(row, cities)) };
  }
}

const asItem = (row: Row, cities: ReadonlyMap<string, string>): SessionListItem => ({
  ...row,
  officeCity: row.officeId && (cities.get(row.officeId) ?? null),
  memberPrice: moneyOf(row.memberPrice),
  publicPrice: row.publicPrice === null ? null : moneyOf(row.publicPrice),
});
const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
