import type { LocalDate, LoginId } from '@coopera/kernel';
import { Audit, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { campaignErrors } from '../campaign.errors';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CommitteeRepository } from '../persistence/committee.repository';

export interface NewSeat {
  campaignId: string;
  loginId: LoginId;
  isChair: boolean;
  from: LocalDate;
  until: LocalDate;
}

/**
 * Calls a person, of the members or of the staff, to the committee of a campaign.
 * Fails with: solidarity.campaign-not-found, solidarity.person-not-found, solidarity.dates-out-of-order, solidarity.seat-taken
 */
@Injectable()
export class SeatCommitteeMember {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly committee: CommitteeRepository,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute(seat: NewSeat): Promise<string> {
    await this.campaigns.getForUpdate(seat.campaignId);
    const person = await this.committee.person(seat.loginId);
    if (!person) throw campaignErrors.fail('person-not-found');
    if (seat.from > seat.until) throw campaignErrors.fail('dates-out-of-order', {}, '/until');
    const id = newId<'committee-seat'>();
    if (!(await this.committee.add({ id, name: person.name, ...seat }))) throw campaignErrors.fail('seat-taken');
    await this.audit.record({
      action: 'solidarity.committee.seat',
      subjectKind: 'solidarity-campaign',
      subjectId: seat.campaignId,
      after: { name: person.name, from: seat.from, until: seat.until, isChair: seat.isChair },
    });
    return id;
  }
}
