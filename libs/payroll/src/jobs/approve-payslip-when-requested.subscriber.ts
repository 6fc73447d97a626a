import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { ApprovePayslip } from '../application/approve-payslip.use-case';
import type { PayslipId } from '../domain/payslip';
import { type PayslipNamed, payslipApprovalRequested } from '../events';

@Subscriber({ name: 'approve-payslip', to: [payslipApprovalRequested] })
export class ApprovePayslipWhenRequested implements HandlesEvents {
  constructor(private readonly approvePayslip: ApprovePayslip) {}

  handle({ payload }: AnnouncedEvent<PayslipNamed>): Promise<void> {
    return this.approvePayslip.execute(payload.payslipId as PayslipId);
  }
}
