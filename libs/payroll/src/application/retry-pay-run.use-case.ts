import { Audit, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayRunId } from '../domain/payslip';
import { payslipRequested } from '../events';
import { payrollErrors } from '../payroll.errors';
import { PayRunRepository } from '../persistence/pay-run.repository';
import { PayslipRepository } from '../persistence/payslip.repository';

/** Computes again the slips that failed, once their cause is settled. Fails with: payroll.pay-run-not-found, payroll.nothing-failed */
@Injectable()
export class RetryPayRun {
  constructor(
    private readonly runs: PayRunRepository,
    private readonly payslips: PayslipRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute(id: PayRunId): Promise<void> {
    await this.runs.getForUpdate(id);
    const ids = await this.payslips.requeueFailed(id);
    if (ids.length === 0) throw payrollErrors.fail('nothing-failed');
    await this.audit.record({
      action: 'payroll.pay-run.retry',
      subjectKind: 'pay-run',
      subjectId: id,
      after: { payslips: ids.length },
    });
    await this.outbox.announce(...ids.map((payslipId) => payslipRequested.of({ payslipId })));
  }
}
