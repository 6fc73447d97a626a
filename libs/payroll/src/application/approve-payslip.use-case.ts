import { Contracts, type EmploymentContractId } from '@coopera/contracts';
import { addWorkingDays, wageDays } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayslipId } from '../domain/payslip';
import { payRunApproved } from '../events';
import { type PayRun, PayRunRepository } from '../persistence/pay-run.repository';
import { PayslipRepository } from '../persistence/payslip.repository';
import { asApproved } from './as-approved';
import { PayslipBooks } from './payslip-books';

/**
 * Books a computed slip of an approved run, spends its budget and asks for its payment; once, whatever the number of
 * deliveries. Fails with: payroll.payslip-not-found, ledger.period-closed
 */
@Injectable()
export class ApprovePayslip {
  constructor(
    private readonly payslips: PayslipRepository,
    private readonly runs: PayRunRepository,
    private readonly contracts: Contracts,
    private readonly books: PayslipBooks,
    private readonly parameters: Parameters,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: PayslipId): Promise<void> {
    const payslip = await this.payslips.getForUpdate(id);
    const run = await this.runs.get(payslip.payRunId);
    if (payslip.status !== 'computed' || run.status !== 'approving') return; // replayed, or not asked for
    const delay = this.parameters.at(payslip.endsOn).count('pay.delay').value;
    payslip.approve(addWorkingDays(payslip.endsOn, delay, wageDays), this.clock.now());
    await this.payslips.save(payslip);
    await this.books.write(payslip, run.until);
    await this.contracts.markPaid(payslip.contractId as EmploymentContractId, run.until);
    await this.outbox.announce(asApproved(payslip));
    await this.endRun(run);
  }

  /** The last slip of a run ends it. */
  private async endRun({ id, number }: PayRun): Promise<void> {
    const payslips = await this.runs.finishIfDone(id, this.clock.now());
    if (payslips !== null) await this.outbox.announce(payRunApproved.of({ payRunId: id, number, payslips }));
  }
}
