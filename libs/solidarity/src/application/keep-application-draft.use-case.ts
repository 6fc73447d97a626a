import type { LoginId, MemberId } from '@coopera/kernel';
import { Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { AidApplication } from '../domain/aid-application';
import type { ApplicationContent } from '../domain/application-content';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CaseRepository } from '../persistence/case.repository';
import { SealedContent } from './sealed-content';

export interface DraftInput {
  campaignId: string;
  memberId: MemberId;
  content: Pick<ApplicationContent, 'situation' | 'reason' | 'otherAid' | 'iban'>;
  /** Members of the committee whom the applicant says he is linked to. */
  linkedTo: LoginId[];
}

/**
 * Keeps what a member has written so far; one application each in a campaign.
 * Fails with: solidarity.campaign-not-found, solidarity.campaign-not-open, solidarity.applications-closed, solidarity.wrong-state
 */
@Injectable()
export class KeepApplicationDraft {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly applications: ApplicationRepository,
    private readonly cases: CaseRepository,
    private readonly sealed: SealedContent,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ campaignId, memberId, content, linkedTo }: DraftInput): Promise<string> {
    const campaign = await this.campaigns.getForShare(campaignId);
    campaign.mustTakeApplications(this.clock.today());
    const sealed = this.sealed.seal({ ...content, exchanges: [], appeal: null });
    const application = await this.begun(campaignId, memberId, sealed);
    application.write(sealed);
    await this.applications.save(application, this.clock.now());
    await this.cases.replaceApplicantLinks(application.data.id, linkedTo, this.clock.now());
    return application.data.id;
  }

  /** The one that is there, or a new one; of two devices at once, the second finds the first one's. */
  private async begun(campaignId: string, memberId: MemberId, sealed: Buffer): Promise<AidApplication> {
    const draft = AidApplication.draft(newId<'aid-application'>(), campaignId, memberId, sealed);
    await this.applications.add(draft, this.clock.now());
    return (await this.applications.currentOf(campaignId, memberId)) ?? draft;
  }
}
