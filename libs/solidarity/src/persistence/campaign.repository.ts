import { type LocalDate, type LoginId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { campaignErrors } from '../campaign.errors';
import { AidCampaign, type CampaignState } from '../domain/aid-campaign';

type Row = Omit<CampaignState, 'envelope' | 'committed' | 'preparedBy' | 'openedBy'> & {
  envelope: string;
  committed: string;
  preparedById: LoginId | null;
  preparedByName: string;
  openedById: LoginId | null;
  openedByName: string | null;
};

const SELECT = `SELECT id, status, title, body, envelope, committed, applications_from AS "applicationsFrom",
  applications_until AS "applicationsUntil", decisions_until AS "decisionsUntil", amount_rule AS "amountRule", criteria,
  prepared_by AS "preparedById", prepared_by_name AS "preparedByName", opened_by AS "openedById", opened_by_name AS "openedByName",
  opened_on AS "openedOn", closed_on AS "closedOn" FROM solidarity.campaign`;

@Injectable()
export class CampaignRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: solidarity.campaign-not-found */
  get(id: string): Promise<AidCampaign> {
    return this.read(id, '');
  }

  /** Held until the transaction ends: whoever promises money of it waits for his turn. Fails with: solidarity.campaign-not-found */
  getForUpdate(id: string): Promise<AidCampaign> {
    return this.read(id, 'FOR UPDATE');
  }

  /** Kept from being closed meanwhile. Fails with: solidarity.campaign-not-found */
  getForShare(id: string): Promise<AidCampaign> {
    return this.read(id, 'FOR SHARE');
  }

  /** Those that members see, the open ones first. */
  async published(): Promise<AidCampaign[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE status IN ('open', 'closed') ORDER BY status = 'open' DESC, applications_until DESC, id`,
    );
    return rows.map(asCampaign);
  }

  async add({ data }: AidCampaign, createdAt: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO solidarity.campaign (id, title, body, envelope, applications_from, applications_until, decisions_until,
         amount_rule, criteria, prepared_by, prepared_by_name, status, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'draft', $12)`,
      [data.id, ...termsOf(data), createdAt],
    );
  }

  async save({ data }: AidCampaign): Promise<void> {
    await this.database.query(
      `UPDATE solidarity.campaign SET title = $2, body = $3, envelope = $4, applications_from = $5, applications_until = $6,
         decisions_until = $7, amount_rule = $8, criteria = $9, prepared_by = $10, prepared_by_name = $11,
         status = $12, committed = $13, opened_by = $14, opened_by_name = $15, opened_on = $16, closed_on = $17 WHERE id = $1`,
      [
        data.id,
        ...termsOf(data),
        data.status,
        data.committed.cents.toString(),
        data.openedBy?.id ?? null,
        data.openedBy?.name ?? null,
        data.openedOn,
        data.closedOn,
      ],
    );
  }

  /** Applications that are not decided, or that may still be appealed on a day. */
  async openCases(id: string, on: LocalDate): Promise<number> {
    const row = await this.database.first<{ count: number }>(
      `SELECT count(*)::integer AS count FROM solidarity.application WHERE campaign_id = $1
         AND (status IN ('submitted', 'to-complete', 'complete', 'proposed', 'appealed')
           OR (status = 'refused' AND EXISTS (SELECT 1 FROM solidarity.decision
               WHERE application_id = application.id AND decision.round = application.round AND appeal_until >= $2)))`,
      [id, on],
    );
    return row?.count ?? 0;
  }

  private async read(id: string, lock: string): Promise<AidCampaign> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 ${lock}`, [id]);
    if (!row) throw campaignErrors.fail('campaign-not-found');
    return asCampaign(row);
  }
}

const termsOf = (data: CampaignState): unknown[] => [
  JSON.stringify(data.title),
  JSON.stringify(data.body),
  data.envelope.cents.toString(),
  data.applicationsFrom,
  data.applicationsUntil,
  data.decisionsUntil,
  JSON.stringify(data.amountRule),
  JSON.stringify(data.criteria),
  data.preparedBy.id,
  data.preparedBy.name,
];

const asCampaign = ({ preparedById, preparedByName, openedById, openedByName, ...row }: Row): AidCampaign =>
  AidCampaign.restore({
    ...row,
    envelope: Money.ofCents(BigInt(row.envelope)),
    committed: Money.ofCents(BigInt(row.committed)),
    preparedBy: { id: preparedById, name: preparedByName },
    openedBy: openedByName === null ? null : { id: openedById, name: openedByName },
  });
