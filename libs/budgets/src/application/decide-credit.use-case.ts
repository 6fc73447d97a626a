import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { CreditDecisionRepository } from '../persistence/credit-decision.repository';

export type CreditAnswer = 'grant' | 'refuse' | 'end';

/**
 * The second person grants or refuses; or a decision in force ends today.
 * Fails with: budgets.credit-decision-not-found, budgets.credit-decided, budgets.credit-four-eyes, budgets.credit-not-in-force
 */
@Injectable()
export class DecideCredit {
  constructor(
    private readonly decisions: CreditDecisionRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({
    id,
    answer,
    by,
  }: {
    id: string;
    answer: CreditAnswer;
    by: { id: string; name: string };
  }): Promise<void> {
    const decision = await this.decisions.getForUpdate(id);
    if (answer === 'end') decision.end();
    else decision.decide(answer === 'grant', { by, on: this.clock.today() });
    await this.decisions.save(decision);
    await this.audit.record({
      action: `budgets.credit.${answer}`,
      subjectKind: 'credit-decision',
      subjectId: id,
      after: { status: decision.data.status },
    });
  }
}
