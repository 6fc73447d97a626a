import { type ActivityId, type InvoiceId, type Language, type LocalDate, type MemberId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { CancelledBy } from '../domain/cancellation-terms';
import { trainingErrors } from '../training.errors';

export type RegistrationStatus = 'to-confirm' | 'registered' | 'waiting' | 'cancelled';

/** To whom the seat of someone of the public is invoiced. */
export interface Billing {
  company: string | null;
  enterpriseNumber: string | null;
  street: string;
  postalCode: string;
  city: string;
}

export interface Registration {
  id: string;
  sessionId: string;
  status: RegistrationStatus;
  /** The place on the waiting list, from 1. */
  listPosition: number | null;
  /** Null for someone of the public. */
  memberId: MemberId | null;
  /** The Activité whose budget pays; null for a free course and for the public. */
  activityId: ActivityId | null;
  name: string;
  email: string;
  language: Language;
  price: Money;
  refunded: Money;
  /** The day the seat was given. */
  seatedOn: LocalDate | null;
  billing: Billing | null;
  invoiceId: InvoiceId | null;
  creditNoteId: InvoiceId | null;
  /** Without VAT, less what was credited. */
  invoiced: Money;
  passedOverOn: LocalDate | null;
  cancelledBy: CancelledBy | null;
  certificateNumber: string | null;
}

type Row = Omit<Registration, 'price' | 'refunded' | 'invoiced'> & {
  price: string;
  refunded: string;
  invoiced: string;
};
export type NewRegistration = Omit<
  Registration,
  | 'refunded'
  | 'seatedOn'
  | 'invoiceId'
  | 'creditNoteId'
  | 'invoiced'
  | 'passedOverOn'
  | 'cancelledBy'
  | 'certificateNumber'
>;

const SELECT = `SELECT id, session_id AS "sessionId", status, list_position AS "listPosition", member_id AS "memberId",
  activity_id AS "activityId", name, email, language, price, refunded, billing, invoice_id AS "invoiceId",
  credit_note_id AS "creditNoteId", invoiced, seated_on AS "seatedOn", passed_over_on AS "passedOverOn", cancelled_by AS "cancelledBy",
  certificate_number AS "certificateNumber" FROM training.registration`;

@Injectable()
export class RegistrationRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: training.registration-not-found, also when it is another member's */
  async get(id: string, owner: MemberId | null = null): Promise<Registration> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 AND ($2::uuid IS NULL OR member_id = $2)`, [
      id,
      owner,
    ]);
    if (!row) throw trainingErrors.fail('registration-not-found');
    return asRegistration(row);
  }

  /** Fails with: training.already-registered */
  async add(one: NewRegistration, at: Date, seatedOn: LocalDate | null): Promise<void> {
    const added = await this.database.query(
      `INSERT INTO training.registration (id, session_id, status, list_position, member_id, activity_id, name, email, language, price,
         billing, registered_at, seated_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT (session_id, lower(email)) WHERE status <> 'cancelled' DO NOTHING RETURNING id`,
      [
        one.id,
        one.sessionId,
        one.status,
        one.listPosition,
        one.memberId,
        one.activityId,
        one.name,
        one.email,
        one.language,
        one.price.cents.toString(),
        one.billing && JSON.stringify(one.billing),
        at,
        seatedOn,
      ],
    );
    if (added.length === 0) throw trainingErrors.fail('already-registered');
  }

  /** Those of a session with a status, those who wait in the order of the list. */
  async ofSession(sessionId: string, status: RegistrationStatus[]): Promise<Registration[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE session_id = $1 AND status = ANY($2) ORDER BY list_position NULLS FIRST, name, id`,
      [sessionId, status],
    );
    return rows.map(asRegistration);
  }

  /** The live registration of an address for a session. */
  async byEmail(sessionId: string, email: string): Promise<Registration | undefined> {
    const row = await this.database.first<Row>(
      `${SELECT} WHERE session_id = $1 AND lower(email) = lower($2) AND status <> 'cancelled'`,
      [sessionId, email],
    );
    return row && asRegistration(row);
  }

  /** Gives a seat to who waited or confirmed. */
  async seat(id: string, on: LocalDate, promotedOn: LocalDate | null): Promise<void> {
    await this.database.query(
      `UPDATE training.registration SET status = 'registered', list_position = NULL, seated_on = $2, promoted_on = $3 WHERE id = $1`,
      [id, on, promotedOn],
    );
  }

  async wait(id: string, position: number): Promise<void> {
    await this.database.query(`UPDATE training.registration SET status = 'waiting', list_position = $2 WHERE id = $1`, [
      id,
      position,
    ]);
  }

  async cancel(id: string, by: CancelledBy, on: LocalDate, refunded: Money): Promise<void> {
    await this.database.query(
      `UPDATE training.registration SET status = 'cancelled', list_position = NULL, cancelled_by = $2, cancelled_on = $3, refunded = $4
       WHERE id = $1`,
      [id, by, on, refunded.cents.toString()],
    );
  }

  /** Everybody behind a place that was left moves up by one; the session is locked. */
  async closeGap(sessionId: string, position: number): Promise<void> {
    await this.database.query(
      'UPDATE training.registration SET list_position = list_position - 1 WHERE session_id = $1 AND list_position > $2',
      [sessionId, position],
    );
  }

  /** The same, locked until the transaction ends. Fails with: training.registration-not-found */
  async getForUpdate(id: string): Promise<Registration> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    if (!row) throw trainingErrors.fail('registration-not-found');
    return asRegistration(row);
  }

  /** @returns whether he was not reminded before, and still has his seat */
  async markReminded(id: string, on: LocalDate): Promise<boolean> {
    const fresh = await this.database.changed(
      `UPDATE training.registration SET reminded_on = $2 WHERE id = $1 AND reminded_on IS NULL AND status = 'registered' RETURNING id`,
      [id, on],
    );
    return fresh.length > 0;
  }

  async certify(id: string, number: string, on: LocalDate): Promise<void> {
    await this.database.query(
      'UPDATE training.registration SET certificate_number = $2, certified_on = $3 WHERE id = $1',
      [id, number, on],
    );
  }

  async markPassedOver(id: string, on: LocalDate): Promise<void> {
    await this.database.query('UPDATE training.registration SET passed_over_on = $2 WHERE id = $1', [id, on]);
  }
}

const asRegistration = (row: Row): Registration => ({
  ...row,
  price: Money.ofCents(BigInt(row.price)),
  refunded: Money.ofCents(BigInt(row.refunded)),
  invoiced: Money.ofCents(BigInt(row.invoiced)),
});
