import { Budgets } from '@coopera/budgets';
import { addWorkingDays, type LocalDate, wageDays } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Audit, Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { EmploymentContract, type EmploymentContractId } from '../domain/employment-contract';
import { DimonaRepository } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { asAccepted, labelOf } from './announcements';
import { calculationOf } from './calculation-of';
import { type ContractAsked, ContractGates } from './contract-gates';
import { PriceContract, type PricedContract, type PriceRequest } from './price-contract';
import { hoursOf } from './worked-time';

export interface AcceptContractInput extends PriceRequest, ContractAsked {
  title: string;
  place: string;
  schedule?: string | null;
  by: string;
}

/**
 * Makes an employment contract of a simulation: the same cents, computed again, and the budget reserved.
 * Fails with: those of ContractGates and PriceContract, budgets.not-enough-budget
 */
@Injectable()
export class AcceptContract {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly gates: ContractGates,
    private readonly price: PriceContract,
    private readonly budgets: Budgets,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly parameters: Parameters,
  ) {}

  @Transactional()
  async execute(input: AcceptContractInput): Promise<EmploymentContract> {
    await this.gates.check(input);
    const priced = await this.price.execute(input);
    this.gates.checkWage(priced);
    const contract = await this.accepted(input, priced);
    await this.contracts.save(contract);
    await this.declarations.queue(contract.id, 'IN', contract.acceptedAt);
    await this.budgets.reserve({
      activityId: contract.activityId,
      source: { kind: 'contract', id: contract.id },
      amount: contract.budgetNeeded,
      on: this.clock.today(),
      label: labelOf(contract),
      expectedOn: this.payDayOf(contract),
    });
    await this.announce(contract);
    return contract;
  }

  /** The day by which the law wants the pay. */
  private payDayOf({ endsOn }: EmploymentContract): LocalDate {
    return addWorkingDays(endsOn, this.parameters.at(endsOn).count('pay.delay').value, wageDays);
  }

  private async accepted(input: AcceptContractInput, { gross, pay }: PricedContract): Promise<EmploymentContract> {
    const { terms, mode, amount, by, activityId, workerId, title, place, schedule } = input;
    return EmploymentContract.accept({
      id: newId<'employment-contract'>() as EmploymentContractId,
      number: await this.contracts.nextNumber(terms.startsOn),
      activityId,
      workerId,
      title,
      place,
      schedule: schedule ?? null,
      terms,
      request: { mode, amount: amount.toJSON() },
      hours: hoursOf(terms, this.parameters.at(terms.endsOn)),
      gross,
      net: pay.totals.net,
      cost: pay.totals.cost,
      contribution: pay.totals.variableContribution,
      budgetNeeded: pay.totals.budgetNeeded,
      calculation: calculationOf(pay),
      acceptedAt: this.clock.now(),
      acceptedBy: by,
    });
  }

  private async announce(contract: EmploymentContract): Promise<void> {
    await this.audit.record({
      action: 'contracts.contract.accept',
      subjectKind: 'employment-contract',
      subjectId: contract.id,
      after: { number: contract.number, gross: contract.gross, budgetNeeded: contract.budgetNeeded },
    });
    await this.outbox.announce(asAccepted(contract));
  }
}
