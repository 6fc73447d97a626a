import type { MemberId } from '@coopera/kernel';
import { PrivateFiles } from '@coopera/members';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ageBandOf } from '../domain/age-band';
import type { Submission } from '../domain/aid-application';
import type { AidCampaign } from '../domain/aid-campaign';
import { suggestedAid } from '../domain/amount-rule';
import { lossIn } from '../domain/criterion-figure';
import { solidarityErrors } from '../solidarity.errors';
import { CriteriaFigures } from './criteria-figures';

/** What stays as it was the day an application is sent: the criteria with their lines, and what the statistics count by. */
@Injectable()
export class FreezeSubmission {
  constructor(
    private readonly figures: CriteriaFigures,
    private readonly files: PrivateFiles,
    private readonly clock: Clock,
  ) {}

  /** @param iban the account named in the application, if there is one. Fails with: solidarity.account-missing */
  async of({ data }: AidCampaign, memberId: MemberId, iban: string | null): Promise<Submission> {
    const on = this.clock.today();
    const file = (await this.files.of([memberId])).get(memberId);
    if (!iban && !file?.iban) throw solidarityErrors.fail('account-missing', {}, '/iban');
    const criteria = await this.figures.of(data.criteria, memberId, on);
    return {
      criteria,
      suggested: suggestedAid(data.amountRule, lossIn(criteria)),
      profile: {
        office: file?.officeCity ?? null,
        language: file?.language ?? 'fr',
        ageBand: ageBandOf(file?.birthDate ?? null, on),
        trade: file?.trade ?? null,
      },
      on,
    };
  }
}
