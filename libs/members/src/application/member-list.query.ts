import type { MemberId, Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { MemberStatus } from '../domain/member';

export interface MemberListItem {
  id: MemberId;
  number: number | null;
  name: string;
  email: string;
  language: string;
  city: string | null;
  trade: string | null;
  status: MemberStatus;
  requestedOn: string;
  adviserId: string | null;
  adviserName: string | null;
  officeCity: string | null;
}

export interface MemberFilter {
  status?: MemberStatus[];
  officeId?: string;
  adviserId?: string;
  language?: string;
}

@Injectable()
export class MemberListQuery {
  constructor(private readonly database: Database) {}

  list(query: PageQueryDto, filter: MemberFilter, scope: Scope): Promise<Page<MemberListItem>> {
    return pageOf<MemberListItem>(this.database, {
      select: `member.id, member.number, member.first_name || ' ' || member.last_name AS name, member.email, member.language,
               member.city, member.trade, member.status, member.requested_on AS "requestedOn",
               adviser.id AS "adviserId", adviser.name AS "adviserName", office.city AS "officeCity"`,
      from: `FROM members.member
             LEFT JOIN members.v_portfolio AS portfolio ON portfolio.member_id = member.id
             LEFT JOIN members.adviser ON adviser.id = portfolio.adviser_id
             LEFT JOIN members.office ON office.id = portfolio.office_id
             WHERE ($1::uuid IS NULL OR member.id = $1) AND ($2::uuid IS NULL OR portfolio.adviser_id = $2)
               AND ($3::text IS NULL OR (member.first_name || ' ' || member.last_name || ' ' || member.email) ILIKE '%' || $3 || '%'
                    OR member.number::text = $3)
               AND ($4::text[] IS NULL OR member.status = ANY($4)) AND ($5::uuid IS NULL OR portfolio.office_id = $5)
               AND ($6::uuid IS NULL OR portfolio.adviser_id = $6) AND ($7::text IS NULL OR member.language = $7)`,
      params: [
        scope.kind === 'owned-by' ? scope.memberId : null,
        scope.kind === 'advised-by' ? scope.adviserId : null,
        query.q?.trim() || null,
        filter.status?.length ? filter.status : null,
        filter.officeId ?? null,
        filter.adviserId ?? null,
        filter.language ?? null,
      ],
      sortable: {
        name: 'member.last_name, member.first_name',
        number: 'member.number',
        requestedOn: 'member.requested_on',
        city: 'member.city',
      },
      tieBreak: 'member.id',
      query,
    });
  }

  advisers(): Promise<{ id: string; name: string; officeId: string; officeCity: string }[]> {
    return this.database.query(
      `SELECT adviser.id, adviser.name, office.id AS "officeId", office.city AS "officeCity"
       FROM members.adviser JOIN members.office ON office.id = adviser.office_id ORDER BY office.city, adviser.name`,
    );
  }
}
