import { type LoginId, localDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import {
  type CampaignTerms,
  CloseCampaign,
  OpenCampaign,
  PrepareCampaign,
  SeatCommitteeMember,
} from '@coopera/solidarity';
import { Injectable } from '@nestjs/common';

const ENVELOPE = '100000.00';
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const lowPay = { below: euros('1500.00'), months: 3 };

/** The crisis of the autumn: closed before the demonstration. */
export const crisis: CampaignTerms = {
  title: { fr: 'Crise 2026', nl: 'Crisis 2026' },
  body: {
    fr: 'Une aide pour les membres dont les commandes se sont arrêtées pendant la crise de l’été.',
    nl: 'Steun voor leden van wie de opdrachten tijdens de zomercrisis stilvielen.',
  },
  envelope: Money.of(ENVELOPE),
  applicationsFrom: localDate('2026-10-01'),
  applicationsUntil: localDate('2026-10-15'),
  decisionsUntil: localDate('2026-10-20'),
  amountRule: { kind: 'fixed', amount: euros('3000.00') },
  criteria: { turnoverLoss: null, lowPay },
};

/** The one that members see open. */
export const winter: CampaignTerms = {
  title: { fr: 'Hiver solidaire 2026', nl: 'Solidaire winter 2026' },
  body: {
    fr: 'Vos commandes baissent ou vos revenus ne suffisent plus ? Le fonds de solidarité peut vous aider une fois cet hiver. Le comité, composé de membres et de personnes de l’équipe, décide de chaque demande.',
    nl: 'Krijgt u minder opdrachten of volstaat uw inkomen niet meer? Het solidariteitsfonds kan u deze winter één keer helpen. Het comité, met leden en mensen van de ploeg, beslist over elke aanvraag.',
  },
  envelope: Money.of(ENVELOPE),
  applicationsFrom: localDate('2026-11-02'),
  applicationsUntil: localDate('2026-12-15'),
  decisionsUntil: localDate('2027-01-15'),
  amountRule: { kind: 'share-of-loss', percent: '50', ceiling: euros('2500.00') },
  criteria: {
    turnoverLoss: {
      atLeastPercent: '30',
      from: localDate('2026-10-01'),
      until: localDate('2026-10-31'),
      monthsBefore: 1,
    },
    lowPay,
  },
};

/** Lotte presides; Zoé is the adviser of Camille and of Lotte, so she is set aside from both. */
const committee = ['lotte', 'conseil', 'juriste', 'secretaire', 'recouvrement'];

/** Campaigns by the use cases that people use: one prepares, another opens. */
@Injectable()
export class SeedCampaigns {
  constructor(
    private readonly prepare: PrepareCampaign,
    private readonly seat: SeatCommitteeMember,
    private readonly openCampaign: OpenCampaign,
    private readonly closeCampaign: CloseCampaign,
    private readonly database: Database,
  ) {}

  async open(terms: CampaignTerms): Promise<string> {
    const campaignId = await this.prepare.execute({ terms, by: await this.login('solidarite') });
    for (const name of committee) {
      const { id: loginId } = await this.login(name);
      const mandate = { from: terms.applicationsFrom, until: localDate('2027-06-30') };
      await this.seat.execute({ campaignId, loginId, isChair: name === 'lotte', ...mandate });
    }
    await this.openCampaign.execute({ id: campaignId, by: await this.login('finance') });
    return campaignId;
  }

  async close(title: string): Promise<void> {
    const campaign = await this.database.first<{ id: string }>(
      `SELECT id FROM solidarity.campaign WHERE title->>'fr' = $1`,
      [title],
    );
    if (campaign) await this.closeCampaign.execute(campaign.id);
  }

  async login(name: string): Promise<{ id: LoginId; name: string }> {
    const login = await this.database.first<{ id: LoginId; name: string }>(
      'SELECT id, display_name AS name FROM platform.login WHERE email = $1',
      [`${name}@coopera.example`],
    );
    if (!login) throw new Error(`nobody signs in as ${name}`);
    return login;
  }
}
