import { type LocalDate, type MemberId, Money, type Scope } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { AgeBand } from '../domain/age-band';
import { AidApplication, type ApplicationState, type Submission } from '../domain/aid-application';
import { solidarityErrors } from '../solidarity.errors';

type Row = Omit<ApplicationState, 'submission' | 'granted'> & {
  granted: string | null;
  criteria: Submission['criteria'] | null;
  suggested: string | null;
  submittedOn: LocalDate | null;
  office: string | null;
  language: string | null;
  ageBand: AgeBand | null;
  trade: string | null;
};

const SELECT = `SELECT id, campaign_id AS "campaignId", member_id AS "memberId", number, status, round, content_cipher AS content,
  criteria, suggested, submitted_on AS "submittedOn", office, language, age_band AS "ageBand", trade,
  decided_on AS "decidedOn", granted, keep_until AS "keepUntil" FROM solidarity.application`;

@Injectable()
export class ApplicationRepository {
  constructor(private readonly database: Database) {}

  /** One's own, or any for who instructs. Fails with: solidarity.application-not-found */
  get(id: string, scope: Scope): Promise<AidApplication> {
    return this.read(id, scope, '');
  }

  /** Held until the transaction ends. Fails with: solidarity.application-not-found */
  getForUpdate(id: string, scope: Scope): Promise<AidApplication> {
    return this.read(id, scope, 'FOR UPDATE');
  }

  /** The one that counts in a campaign: at most one is not withdrawn. Held until the transaction ends. */
  async currentOf(campaignId: string, memberId: MemberId): Promise<AidApplication | undefined> {
    const row = await this.database.first<Row>(
      `${SELECT} WHERE campaign_id = $1 AND member_id = $2 AND status <> 'withdrawn' FOR UPDATE`,
      [campaignId, memberId],
    );
    return row && asApplication(row);
  }

  async ofMember(memberId: MemberId): Promise<AidApplication[]> {
    const rows = await this.database.query<Row>(`${SELECT} WHERE member_id = $1 ORDER BY created_at DESC, id`, [
      memberId,
    ]);
    return rows.map(asApplication);
  }

  async many(ids: string[]): Promise<AidApplication[]> {
    const rows = await this.database.query<Row>(`${SELECT} WHERE id = ANY($1)`, [ids]);
    return rows.map(asApplication);
  }

  /** @returns false when the member has begun one in that campaign already, at the same moment too */
  async add({ data }: AidApplication, at: Date): Promise<boolean> {
    const added = await this.database.query(
      `INSERT INTO solidarity.application (id, campaign_id, member_id, status, content_cipher, created_at, updated_at)
       VALUES ($1, $2, $3, 'draft', $4, $5, $5)
       ON CONFLICT (campaign_id, member_id) WHERE status <> 'withdrawn' DO NOTHING RETURNING id`,
      [data.id, data.campaignId, data.memberId, data.content, at],
    );
    return added.length > 0;
  }

  async save({ data }: AidApplication, at: Date): Promise<void> {
    const { submission } = data;
    await this.database.query(
      `UPDATE solidarity.application SET status = $2, round = $3, content_cipher = $4, number = $5, criteria = $6, criteria_on = $7,
         submitted_on = $7, suggested = $8, office = $9, language = $10, age_band = $11, trade = $12, decided_on = $13, granted = $14,
         keep_until = $15, updated_at = $16 WHERE id = $1`,
      [
        data.id,
        data.status,
        data.round,
        data.content,
        data.number,
        submission && JSON.stringify(submission.criteria),
        submission?.on ?? null,
        submission?.suggested?.cents.toString() ?? null,
        submission?.profile.office ?? null,
        submission?.profile.language ?? null,
        submission?.profile.ageBand ?? null,
        submission?.profile.trade ?? null,
        data.decidedOn,
        data.granted?.cents.toString() ?? null,
        data.keepUntil,
        at,
      ],
    );
  }

  /** The next number of a year, without gap: the counter stays locked to the end of the transaction, so it comes last. */
  async nextNumber(year: number): Promise<string> {
    const row = await this.database.first<{ last: number }>(
      `INSERT INTO solidarity.application_counter (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = application_counter.last + 1 RETURNING last`,
      [year],
    );
    return `S${year}-${String(row?.last).padStart(5, '0')}`;
  }

  private async read(id: string, scope: Scope, lock: string): Promise<AidApplication> {
    const owner = scope.kind === 'owned-by' ? scope.memberId : null;
    // An adviser's portfolio gives no access to requests for aid.
    if (scope.kind === 'advised-by') throw solidarityErrors.fail('application-not-found');
    const row = await this.database.first<Row>(
      `${SELECT} WHERE id = $1 AND ($2::uuid IS NULL OR member_id = $2) ${lock}`,
      [id, owner],
    );
    if (!row) throw solidarityErrors.fail('application-not-found');
    return asApplication(row);
  }
}

const moneyOf = (cents: string | null): Money | null => (cents === null ? null : Money.ofCents(BigInt(cents)));

const asApplication = (row: Row): AidApplication => {
  const { criteria, suggested, submittedOn, office, language, ageBand, trade, granted, ...rest } = row;
  const submission: Submission | null =
    criteria && submittedOn && language && ageBand
      ? { criteria, suggested: moneyOf(suggested), on: submittedOn, profile: { office, language, ageBand, trade } }
      : null;
  return AidApplication.restore({ ...rest, submission, granted: moneyOf(granted) });
};
