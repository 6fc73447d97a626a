import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakePayslipDocument } from '../application/make-payslip-document.use-case';
import type { PayslipId } from '../domain/payslip';
import { type PayslipNamed, payslipComputed } from '../events';

@Subscriber({ name: 'make-payslip-document', to: [payslipComputed] })
export class MakePayslipDocumentWhenComputed implements HandlesEvents {
  constructor(private readonly makePayslipDocument: MakePayslipDocument) {}

  handle({ payload }: AnnouncedEvent<PayslipNamed>): Promise<void> {
    return this.makePayslipDocument.execute(payload.payslipId as PayslipId);
  }
}
