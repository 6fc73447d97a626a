import type { LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidCampaign } from '../domain/aid-campaign';
import { campaignClosed, campaignOpened } from '../events';

const ENDOWMENT = '9519';
const ENVELOPE = '9500';

/** The envelope in the budget ledger: taken of the endowment at the opening, its rest given back at the closing. */
@Injectable()
export class EnvelopeBooks {
  constructor(
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  async open(campaign: AidCampaign, on: LocalDate): Promise<void> {
    await this.move('solidarity-envelope-opened', campaign, campaign.data.envelope, on);
    await this.outbox.announce(campaignOpened.of(newsOf(campaign, on)));
  }

  async close(campaign: AidCampaign, on: LocalDate): Promise<void> {
    await this.move('solidarity-envelope-closed', campaign, campaign.left.negate(), on);
    await this.outbox.announce(campaignClosed.of(newsOf(campaign, on)));
  }

  private async move(reason: string, { data }: AidCampaign, amount: Money, on: LocalDate): Promise<void> {
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason,
      source: { kind: 'solidarity-campaign', id: data.id },
      params: { title: data.title.fr },
      lines: [debit(ENDOWMENT, amount), credit(ENVELOPE, amount)],
    });
  }
}

const newsOf = ({ data }: AidCampaign, on: LocalDate) => ({
  campaignId: data.id,
  title: data.title.fr,
  envelope: data.envelope.toJSON(),
  committed: data.committed.toJSON(),
  on,
});
