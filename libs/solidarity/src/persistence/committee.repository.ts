import type { AdviserId, Language, LocalDate, LoginId, MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

/** A mandate on the committee of a campaign. */
export interface CommitteeSeat {
  id: string;
  campaignId: string;
  loginId: LoginId;
  name: string;
  isChair: boolean;
  from: LocalDate;
  until: LocalDate;
}

/** Who sits, with what identifies him in the cooperative. */
export interface SeatedPerson extends CommitteeSeat {
  memberId: MemberId | null;
  adviserId: AdviserId | null;
  email: string;
  language: Language;
}

export interface PersonWithLogin {
  loginId: LoginId;
  name: string;
  email: string;
  isMember: boolean;
}

const SELECT = `SELECT seat.id, seat.campaign_id AS "campaignId", seat.login_id AS "loginId", seat.name, seat.is_chair AS "isChair",
  seat.from_date AS from, seat.until_date AS until, login.member_id AS "memberId", login.adviser_id AS "adviserId",
  login.email, login.language
  FROM solidarity.committee_seat AS seat JOIN platform.login ON login.id = seat.login_id`;

@Injectable()
export class CommitteeRepository {
  constructor(private readonly database: Database) {}

  /** Mandates of a campaign, past ones too. */
  ofCampaign(campaignId: string): Promise<SeatedPerson[]> {
    return this.database.query(
      `${SELECT} WHERE seat.campaign_id = $1 ORDER BY seat.is_chair DESC, seat.name, seat.id`,
      [campaignId],
    );
  }

  /** Who sits on a day. */
  seatedOn(campaignId: string, on: LocalDate): Promise<SeatedPerson[]> {
    return this.database.query(
      `${SELECT} WHERE seat.campaign_id = $1 AND $2 BETWEEN seat.from_date AND seat.until_date ORDER BY seat.name, seat.id`,
      [campaignId, on],
    );
  }

  /** @returns whether the seat was free */
  async add(seat: CommitteeSeat): Promise<boolean> {
    const taken = await this.database.first(
      `SELECT 1 FROM solidarity.committee_seat WHERE campaign_id = $1 AND login_id = $2
         AND daterange(from_date, until_date, '[]') && daterange($3, $4, '[]')`,
      [seat.campaignId, seat.loginId, seat.from, seat.until],
    );
    if (taken) return false;
    await this.database.query(
      `INSERT INTO solidarity.committee_seat (id, campaign_id, login_id, name, is_chair, from_date, until_date)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [seat.id, seat.campaignId, seat.loginId, seat.name, seat.isChair, seat.from, seat.until],
    );
    return true;
  }

  /** Ends a mandate before its term; one that had not begun goes. @returns whether there was such a mandate */
  async end(campaignId: string, id: string, on: LocalDate): Promise<boolean> {
    const ended = await this.database.changed(
      `UPDATE solidarity.committee_seat SET until_date = LEAST(until_date, $3::date)
       WHERE id = $2 AND campaign_id = $1 AND from_date <= $3 RETURNING id`,
      [campaignId, id, on],
    );
    if (ended.length > 0) return true;
    const gone = await this.database.changed(
      'DELETE FROM solidarity.committee_seat WHERE id = $2 AND campaign_id = $1 AND from_date > $3 RETURNING id',
      [campaignId, id, on],
    );
    return gone.length > 0;
  }

  person(loginId: LoginId): Promise<PersonWithLogin | undefined> {
    return this.database.first(`${PEOPLE} WHERE active AND id = $1`, [loginId]);
  }

  /** Who may be called to sit, by a part of his name or e-mail address. */
  people(words: string): Promise<PersonWithLogin[]> {
    return this.database.query(
      `${PEOPLE} WHERE active AND (display_name ILIKE '%' || $1 || '%' OR email ILIKE '%' || $1 || '%')
       ORDER BY display_name, id LIMIT 20`,
      [words],
    );
  }
}

const PEOPLE = `SELECT id AS "loginId", display_name AS name, email, member_id IS NOT NULL AS "isMember" FROM platform.login`;
