import { addDays, type LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import type { AidCampaign } from '../domain/aid-campaign';
import type { Tally } from '../domain/committee-vote';
import { CaseRepository, type Decision, type Proposal } from '../persistence/case.repository';
import { CriteriaFigures } from './criteria-figures';
import { Retention } from './retention';

export interface Ruling {
  proposal: Proposal;
  tally: Tally;
  motive: string;
  by: string;
}

/** Writes a decision once and for all, with the criteria as they stand that day and the last day to appeal. */
@Injectable()
export class DecisionRecord {
  constructor(
    private readonly cases: CaseRepository,
    private readonly figures: CriteriaFigures,
    private readonly parameters: Parameters,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  async write(application: AidApplication, { data }: AidCampaign, ruling: Ruling): Promise<Decision> {
    const { id: applicationId, memberId, round } = application.data;
    const { outcome, ...tally } = ruling.tally;
    const isGranted = outcome === 'granted';
    const today = this.clock.today();
    const appealDays = this.parameters.at(today).count('solidarity.appeal-days').value;
    const decision: Decision = {
      id: newId<'decision'>(),
      applicationId,
      proposalId: ruling.proposal.id,
      round,
      outcome: isGranted ? 'granted' : 'refused',
      amount: isGranted ? ruling.proposal.amount : null,
      motive: ruling.motive,
      tally,
      criteria: await this.figures.of(data.criteria, memberId, today),
      decidedOn: today,
      decidedBy: ruling.by,
      appealUntil: isGranted || round > 1 ? null : addDays(today, appealDays),
    };
    await this.cases.addDecision(decision, this.clock.now());
    return decision;
  }

  /** Until when the private part is kept after a decision of today. */
  keepUntil(today: LocalDate): LocalDate {
    return this.retention.from(today);
  }
}
