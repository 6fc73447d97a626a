import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { ComputePayslip } from '../application/compute-payslip.use-case';
import type { PayslipId } from '../domain/payslip';
import { type PayslipNamed, payslipRequested } from '../events';

@Subscriber({ name: 'compute-payslip', to: [payslipRequested] })
export class ComputePayslipWhenRequested implements HandlesEvents {
  constructor(private readonly computePayslip: ComputePayslip) {}

  handle({ payload }: AnnouncedEvent<PayslipNamed>): Promise<void> {
    return this.computePayslip.execute(payload.payslipId as PayslipId);
  }
}
