import { type Calculation, Contracts, calculationOf, type EmploymentContractId, payInputOf } from '@coopera/contracts';
import { DomainError } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { computePay } from '@coopera/pay-engine';
import { Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Payslip, PayslipId } from '../domain/payslip';
import { payslipComputed } from '../events';
import { PayslipRepository } from '../persistence/payslip.repository';

/**
 * Computes a payslip, once, with those of the worker's month before it: the slips of a worker are held by a lock and
 * computed in the order in which their contracts were accepted, so that the last one regularises the month. A refusal
 * that a person must settle is kept on the slip; anything else rejects and is tried again.
 * Fails with: payroll.payslip-not-found
 */
@Injectable()
export class ComputePayslip {
  constructor(
    private readonly payslips: PayslipRepository,
    private readonly contracts: Contracts,
    private readonly members: Members,
    private readonly parameters: Parameters,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: PayslipId): Promise<void> {
    const asked = await this.payslips.get(id);
    await this.payslips.lockWorker(asked.workerId);
    // Read again behind the lock: whoever held it may have computed this one on his way to a later one.
    for (const payslip of await this.payslips.waitingUpTo(asked)) await this.computeOne(payslip);
  }

  private async computeOne(payslip: Payslip): Promise<void> {
    try {
      payslip.compute(await this.calculate(payslip), this.clock.now());
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      payslip.fail({ code: error.code, params: error.params });
    }
    await this.payslips.save(payslip);
    if (payslip.status === 'computed') await this.outbox.announce(payslipComputed.of({ payslipId: payslip.id }));
  }

  private async calculate(payslip: Payslip): Promise<Calculation> {
    const { terms, gross } = await this.contracts.toPay(payslip.contractId as EmploymentContractId);
    const { family } = await this.members.workerFile(payslip.workerId);
    const past = await this.payslips.pastOf<Calculation>(payslip.workerId, payslip.endsOn);
    const { performance, ...input } = payInputOf(terms, family, past, this.parameters);
    return calculationOf(computePay({ ...input, occupations: [{ gross, performance }] }, this.parameters));
  }
}
