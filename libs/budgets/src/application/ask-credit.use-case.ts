import { Activities } from '@coopera/activities';
import type { ActivityId, LocalDate, Money, Scope } from '@coopera/kernel';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { CreditDecision, type CreditKind } from '../domain/credit-decision';
import { CreditDecisionRepository } from '../persistence/credit-decision.repository';
import { Guarantee } from './guarantee';

export interface AskCreditInput {
  kind: CreditKind;
  subjectId: string;
  amount: Money;
  fromOn: LocalDate;
  untilOn: LocalDate | null;
  reason: string;
  by: { id: string; name: string };
  scope: Scope;
}

/**
 * A limit of its own for a client or an Activité, or an overdraft. What raises the risk waits for a second person.
 * Fails with: activities.activity-not-found, budgets.credit-subject-not-found, budgets.overdraft-without-end, budgets.credit-period-backwards
 */
@Injectable()
export class AskCredit {
  constructor(
    private readonly decisions: CreditDecisionRepository,
    private readonly activities: Activities,
    private readonly guarantee: Guarantee,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ by, scope, ...asked }: AskCreditInput): Promise<CreditDecision> {
    const subjectName = await this.nameOf(asked.kind, asked.subjectId, scope);
    const inForce = await this.guarantee.amountInForce(asked.kind, asked.subjectId);
    const about = { id: newId(), subjectName, askedBy: by.id, askedByName: by.name, askedOn: this.clock.today() };
    const decision = CreditDecision.ask({ ...asked, ...about }, inForce);
    await this.decisions.save(decision);
    await this.audit.record({
      action: 'budgets.credit.ask',
      subjectKind: 'credit-decision',
      subjectId: about.id,
      after: { kind: asked.kind, subjectName, amount: asked.amount.toString(), status: decision.data.status },
    });
    return decision;
  }

  private async nameOf(kind: CreditKind, subjectId: string, scope: Scope): Promise<string> {
    if (kind === 'client-limit') return this.decisions.clientName(subjectId);
    return (await this.activities.card(subjectId as ActivityId, scope)).name;
  }
}
