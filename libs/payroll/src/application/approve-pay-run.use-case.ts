import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayRunId } from '../domain/payslip';
import { payslipApprovalRequested } from '../events';
import { payrollErrors } from '../payroll.errors';
import { PayRunRepository } from '../persistence/pay-run.repository';
import { PayslipRepository } from '../persistence/payslip.repository';

/**
 * Approves a pay run whose slips are all computed. Each slip is then booked and paid by a delivery of its own: a run of
 * thousands never is one transaction.
 * Fails with: payroll.pay-run-not-found, payroll.already-approved, payroll.pay-run-not-computed
 */
@Injectable()
export class ApprovePayRun {
  constructor(
    private readonly runs: PayRunRepository,
    private readonly payslips: PayslipRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: PayRunId; by: string }): Promise<void> {
    const run = await this.runs.getForUpdate(id);
    if (run.status !== 'computing') throw payrollErrors.fail('already-approved');
    const { waiting, failed } = await this.runs.unfinished(id);
    if (waiting + failed > 0) throw payrollErrors.fail('pay-run-not-computed', { waiting, failed });
    await this.runs.approve(id, by, this.clock.now());
    const ids = await this.payslips.idsOf(id);
    await this.audit.record({
      action: 'payroll.pay-run.approve',
      subjectKind: 'pay-run',
      subjectId: id,
      after: { number: run.number, payslips: ids.length },
    });
    await this.outbox.announce(...ids.map((payslipId) => payslipApprovalRequested.of({ payslipId })));
  }
}
