import { Contracts } from '@coopera/contracts';
import type { LocalDate } from '@coopera/kernel';
import { Audit, Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayRunId, PayslipId } from '../domain/payslip';
import { payslipRequested } from '../events';
import { payrollErrors } from '../payroll.errors';
import { PayRunRepository } from '../persistence/pay-run.repository';
import { PayslipRepository } from '../persistence/payslip.repository';

/**
 * Opens a pay run: every declared contract that ended up to a day gets its payslip, each computed by a delivery of its
 * own. Fails with: payroll.until-in-the-future, payroll.nothing-to-pay
 */
@Injectable()
export class OpenPayRun {
  constructor(
    private readonly runs: PayRunRepository,
    private readonly payslips: PayslipRepository,
    private readonly contracts: Contracts,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ until, by }: { until: LocalDate; by: string }): Promise<{ id: PayRunId; payslips: number }> {
    if (until > this.clock.today()) throw payrollErrors.fail('until-in-the-future', {}, '/until');
    const id = newId<'pay-run'>() as PayRunId;
    const number = await this.runs.open({ id, until, by, at: this.clock.now() });
    const taken = await this.contracts.takeIntoPayRun(id, until);
    if (taken.length === 0) throw payrollErrors.fail('nothing-to-pay', { until }, '/until');
    const slips = taken.map(({ id: contractId, number: contractNumber, budgetNeeded, ...contract }) => ({
      ...contract,
      id: newId<'payslip'>() as PayslipId,
      contractId,
      contractNumber,
      reserved: budgetNeeded,
    }));
    await this.payslips.queue(id, slips);
    await this.audit.record({
      action: 'payroll.pay-run.open',
      subjectKind: 'pay-run',
      subjectId: id,
      after: { number, until, payslips: slips.length },
    });
    await this.outbox.announce(...slips.map((slip) => payslipRequested.of({ payslipId: slip.id })));
    return { id, payslips: slips.length };
  }
}
