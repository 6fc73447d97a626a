import type { LoginId } from '@coopera/kernel';
import { Audit, Clock, Mailer, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { DistributionTests, Resignation } from '../domain/resignation';
import { effectiveOn } from '../domain/resignation-rules';
import { HolderRepository } from '../persistence/holder.repository';
import { ResignationRepository } from '../persistence/resignation.repository';
import { ResignationRulebook } from './resignation-rulebook';

export interface ResignationDecision {
  id: string;
  /** The board's: accepted with the days of both distribution tests, or refused with a reason. */
  decision: DistributionTests | { reason: string };
  by: { id: LoginId; name: string };
}

/**
 * Records what the board decided, and tells the holder.
 * Fails with: shares.resignation-not-found, shares.already-decided, shares.tests-missing, shares.test-in-future
 */
@Injectable()
export class DecideResignation {
  constructor(
    private readonly resignations: ResignationRepository,
    private readonly holders: HolderRepository,
    private readonly rulebook: ResignationRulebook,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, decision, by }: ResignationDecision): Promise<void> {
    const resignation = await this.resignations.getForUpdate(id);
    const today = this.clock.today();
    const { requestedOn } = resignation.data;
    if ('reason' in decision) resignation.refuse(decision.reason, by, today);
    else resignation.accept(decision, effectiveOn(requestedOn, today, this.rulebook.on(requestedOn)), by, today);
    await this.resignations.save(resignation);
    await this.audit.record({
      action: `shares.resignation.${'reason' in decision ? 'refuse' : 'accept'}`,
      subjectKind: 'share-resignation',
      subjectId: id,
      after: decision,
    });
    await this.tell(resignation);
  }

  private async tell({ data }: Resignation): Promise<void> {
    const { name, language, email } = await this.holders.get(data.holderId);
    await this.mailer.queue({
      template: `shares/resignation-${data.status}`,
      language,
      to: email,
      data: {
        name,
        requestedOn: written(data.requestedOn),
        effectiveOn: written(data.effectiveOn),
        reason: data.refusalReason ?? '',
      },
      about: { kind: 'share-resignation', id: data.id },
    });
  }
}

const written = (day: string): string => day.split('-').reverse().join('/');
