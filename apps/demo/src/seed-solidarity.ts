import { ApprovePaymentFile, PreparePaymentFile } from '@coopera/banking';
import { type MemberId, ownedBy } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { AppealRefusal } from '@coopera/solidarity';
import { Injectable } from '@nestjs/common';
import { crisis, SeedCampaigns, winter } from './seed-solidarity-campaigns';
import { SeedCases } from './seed-solidarity-cases';

/** Steps of an application, in their order: the open campaign shows one that stopped at each. */
const stops = ['draft', 'submitted', 'to-complete', 'complete', 'proposed', 'granted', 'refused', 'appealed'] as const;
const DECIDED = 30;

/** The solidarity fund before the demonstration: a campaign that is over, and one that is open. */
@Injectable()
export class SeedSolidarity {
  constructor(
    private readonly campaigns: SeedCampaigns,
    private readonly cases: SeedCases,
    private readonly appeal: AppealRefusal,
    private readonly preparePayments: PreparePaymentFile,
    private readonly approvePayments: ApprovePaymentFile,
    private readonly database: Database,
  ) {}

  /** The crisis: thirty decisions on one day, and their payments. */
  async past(): Promise<void> {
    const campaignId = await this.campaigns.open(crisis);
    for (const [index, memberId] of (await this.applicants(0, DECIDED)).entries()) {
      const id = await this.upTo('complete', campaignId, memberId, index);
      await this.settle(id, index % 10 === 9 ? 'against' : 'for', `${1500 + (index % 7) * 250}.00`);
    }
    await this.pay();
  }

  /** The crisis is over, once nobody may appeal any more. */
  async close(): Promise<void> {
    await this.campaigns.close(crisis.title.fr);
  }

  async open(): Promise<void> {
    const campaignId = await this.campaigns.open(winter);
    const applicants = await this.applicants(DECIDED, stops.length);
    for (const [index, memberId] of applicants.entries()) await this.upTo(stops[index], campaignId, memberId, index);
    await this.pay();
  }

  /** Members of the cooperative but the two of the tour. */
  private async applicants(after: number, count: number): Promise<MemberId[]> {
    const rows = await this.database.query<{ id: MemberId }>(
      `SELECT id FROM members.v_person WHERE status = 'admitted' AND email LIKE 'membre%' ORDER BY email OFFSET $1 LIMIT $2`,
      [after, count],
    );
    return rows.map(({ id }) => id);
  }

  private async upTo(
    stop: (typeof stops)[number] | undefined,
    campaignId: string,
    memberId: MemberId,
    index: number,
  ): Promise<string> {
    const by = await this.campaigns.login('solidarite');
    const id = await this.cases.draft(campaignId, memberId, index);
    if (stop === 'draft') return id;
    await this.cases.send(id, memberId);
    if (stop === 'to-complete') await this.cases.question(id, by);
    if (stop === 'submitted' || stop === 'to-complete') return id;
    await this.cases.complete(id, by);
    if (stop === 'complete') return id;
    if (stop === 'proposed') await this.cases.toCommittee(id, '900.00', by);
    else await this.settle(id, stop === 'granted' ? 'for' : 'against', '1200.00');
    if (stop === 'appealed')
      await this.appeal.execute({ id, reason: 'Une attestation manquait au dossier.', scope: ownedBy(memberId) });
    return id;
  }

  private async settle(id: string, choice: 'for' | 'against', amount: string): Promise<void> {
    const [by, ...voters] = await Promise.all(
      ['solidarite', 'juriste', 'secretaire', 'recouvrement', 'lotte'].map((name) => this.campaigns.login(name)),
    );
    if (!by) return;
    await this.cases.toCommittee(id, amount, by);
    await this.cases.votes(id, choice, voters);
    await this.cases.decide(id, by);
  }

  /** Two persons pay what was granted, so that the month begins with nothing to pay. */
  private async pay(): Promise<void> {
    const waiting = await this.database.first(`SELECT 1 FROM banking.payment_order WHERE status = 'waiting'`);
    if (!waiting) return;
    const id = await this.preparePayments.execute({ by: await this.campaigns.login('finance') });
    await this.approvePayments.execute({ id, by: await this.campaigns.login('finance2') });
  }
}
