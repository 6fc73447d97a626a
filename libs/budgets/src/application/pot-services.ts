import type { ActivityId, LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { accounts } from '../domain/budget-position';
import { BudgetRepository } from '../persistence/budget.repository';
import { Budgets } from './budgets';
import { refuseOverdraft } from './overdraft';

export interface PotService {
  activityId: ActivityId;
  /** What is charged or paid; once each. */
  source: { kind: string; id: string };
  amount: Money;
  on: LocalDate;
  /** For the line that the member reads: "Formation : prix et devis, 3 décembre". */
  label: string;
  /** The account of the pot that renders or buys the service: "9220". */
  account: string;
}

/** What an Activité buys from the common pot, or sells to it: budget moves, no invoice, no levy, no VAT. */
@Injectable()
export class PotServices {
  constructor(
    private readonly repository: BudgetRepository,
    private readonly budgets: Budgets,
    private readonly ledger: Ledger,
  ) {}

  /** Takes budget for a service of the pot. A replay changes nothing. Fails with: budgets.not-enough-budget */
  async charge(service: PotService): Promise<void> {
    await this.repository.lock(service.activityId);
    const posted = await this.post('pot-service-charged', service, service.amount);
    if (posted) refuseOverdraft(await this.budgets.positionOf(service.activityId), service.amount);
  }

  /** Gives back what was charged, or a part of it. */
  async refund(service: PotService): Promise<void> {
    await this.repository.lock(service.activityId);
    await this.post('pot-service-refunded', service, service.amount.negate());
  }

  /** Pays an Activité for what it did for the pot: a trainer's day. */
  async pay(service: PotService): Promise<void> {
    await this.repository.lock(service.activityId);
    await this.post('pot-service-paid', service, service.amount.negate());
  }

  /** @param taken what leaves the budget; below zero it is what comes in */
  private post(reason: string, { activityId, source, on, label, account }: PotService, taken: Money): Promise<boolean> {
    return this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason,
      source,
      params: { label },
      lines: [debit(accounts.paid, taken, activityId), credit(account, taken)],
    });
  }
}
