import { type Language, Money, type MoneyJson } from '@coopera/kernel';
import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { RegistrationStatus } from '../persistence/registration.repository';

export interface RegistrationListItem {
  id: string;
  status: RegistrationStatus;
  listPosition: number | null;
  memberId: string | null;
  name: string;
  email: string;
  language: Language;
  activityName: string | null;
  price: MoneyJson;
  refunded: MoneyJson;
  invoiceId: string | null;
  registeredAt: string;
  /** Slots attended so far. */
  attended: number;
  certificateNumber: string | null;
}

type Row = Omit<RegistrationListItem, 'price' | 'refunded'> & { price: string; refunded: string };

/** Who takes part in a session and who waits; each reading is noted, as it holds names. */
@Injectable()
export class RegistrationListQuery {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async list(
    sessionId: string,
    query: PageQueryDto,
    filter: { status?: RegistrationStatus[] },
  ): Promise<Page<RegistrationListItem>> {
    await this.audit.record({
      action: 'training.registrations.read',
      subjectKind: 'training-session',
      subjectId: sessionId,
      after: { page: query.page ?? 1, q: query.q ?? null },
    });
    const page = await pageOf<Row>(this.database, {
      select: `registration.id, registration.status, registration.list_position AS "listPosition", registration.member_id AS "memberId",
        registration.name, registration.email, registration.language, activity.name AS "activityName", registration.price,
        registration.refunded, registration.invoice_id AS "invoiceId",
        to_char(registration.registered_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "registeredAt", registration.certificate_number AS "certificateNumber",
        (SELECT count(*)::int FROM training.attendance WHERE registration_id = registration.id AND attendance.status = 'attended') AS attended`,
      from: `FROM training.registration AS registration LEFT JOIN activities.v_activity AS activity ON activity.id = registration.activity_id
        WHERE registration.session_id = $1 AND ($2::text[] IS NULL OR registration.status = ANY($2))
          AND ($3::text IS NULL OR registration.name || ' ' || registration.email ILIKE '%' || $3 || '%')`,
      params: [sessionId, filter.status?.length ? filter.status : null, query.q?.trim() || null],
      sortable: {
        place: `array_position(ARRAY['registered', 'waiting', 'to-confirm', 'cancelled'], registration.status), registration.list_position, registration.name`,
        name: 'registration.name',
        registeredAt: 'registration.registered_at',
        listPosition: 'registration.list_position',
      },
      tieBreak: 'registration.id',
      query,
    });
    return { ...page, items: page.items.map(withMoney) };
  }
}

const withMoney = (row: Row): RegistrationListItem => ({
  ...row,
  price: Money.ofCents(BigInt(row.price)).toJSON(),
  refunded: Money.ofCents(BigInt(row.refunded)).toJSON(),
});
