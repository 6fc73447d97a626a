import { PaymentOrders } from '@coopera/banking';
import { Injectable } from '@nestjs/common';
import type { AidApplication, ApplicationState } from '../domain/aid-application';
import type { AidCampaign } from '../domain/aid-campaign';
import type { ApplicationContent } from '../domain/application-content';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CaseRepository, type Decision, type Proposal } from '../persistence/case.repository';
import type { Evidence } from '../persistence/evidence.repository';
import { AID } from './aid-books';
import { EvidenceLocker } from './evidence-locker';
import { SealedContent } from './sealed-content';

/** What the applicant and the people of his case read alike. */
export interface ApplicationDetail {
  data: Readonly<ApplicationState>;
  campaign: AidCampaign;
  content: ApplicationContent | null;
  evidence: Evidence[];
  proposal: Proposal | null;
  decisions: Decision[];
  payment: string | null;
}

/** Gathers one application; who may read it was settled before. */
@Injectable()
export class ApplicationView {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly cases: CaseRepository,
    private readonly locker: EvidenceLocker,
    private readonly sealed: SealedContent,
    private readonly payments: PaymentOrders,
  ) {}

  async of({ data }: AidApplication): Promise<ApplicationDetail> {
    return {
      data,
      campaign: await this.campaigns.get(data.campaignId),
      content: this.sealed.open(data.content),
      evidence: await this.locker.list(data.id),
      proposal: (await this.cases.proposalOf(data.id, data.round)) ?? null,
      decisions: await this.cases.decisionsOf(data.id),
      payment: (await this.payments.statusOf(AID, [data.id])).get(data.id) ?? null,
    };
  }
}
