import type { LoginId } from '@coopera/kernel';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { refuseImpossible } from '../domain/register-correction';
import { CorrectionRepository } from '../persistence/correction.repository';
import { HolderRepository } from '../persistence/holder.repository';

export interface CorrectionWish {
  operation: number;
  /** Shares to add or, below zero, to take away. */
  count: number;
  reason: string;
  by: { id: LoginId; name: string };
}

/**
 * Proposes a counter-entry for an operation: nothing in the register is ever altered. A second person decides.
 * Fails with: shares.operation-not-found, shares.correction-waits, shares.correction-impossible
 */
@Injectable()
export class ProposeCorrection {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly holders: HolderRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ operation, count, reason, by }: CorrectionWish): Promise<string> {
    const line = await this.corrections.lineOf(operation);
    refuseImpossible(line, count, await this.holders.sharesHeldBy(line.holderId));
    const id = newId<'share-correction'>();
    await this.corrections.propose({ id, operation, count, reason, by, at: this.clock.now() });
    await this.audit.record({
      action: 'shares.correction.propose',
      subjectKind: 'share-correction',
      subjectId: id,
      after: { operation, count, reason },
    });
    return id;
  }
}
