import { PaymentOrders } from '@coopera/banking';
import type { Scope } from '@coopera/kernel';
import { Documents } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Payslip, PayslipId } from '../domain/payslip';
import { payrollErrors } from '../payroll.errors';
import { PayslipRepository } from '../persistence/payslip.repository';
import { visibleWorker } from './visible-worker';

export interface PayslipFile {
  payslip: Payslip;
  /** Where its payment stands at the bank: "waiting", "in-file", "sent"; null before the approval. */
  payment: string | null;
  hasPdf: boolean;
}

/** One payslip, and its document. Somebody else's does not exist, nor does one's own before it is approved. */
@Injectable()
export class PayslipFileQuery {
  constructor(
    private readonly payslips: PayslipRepository,
    private readonly payments: PaymentOrders,
    private readonly documents: Documents,
  ) {}

  /** Fails with: payroll.payslip-not-found */
  async read(id: PayslipId, scope: Scope): Promise<PayslipFile> {
    const payslip = await this.visible(id, scope);
    const payments = await this.payments.statusOf('payslip', [id]);
    return { payslip, payment: payments.get(id) ?? null, hasPdf: payslip.documentAt !== null };
  }

  /** Fails with: payroll.payslip-not-found, payroll.document-not-ready */
  async pdf(id: PayslipId, scope: Scope): Promise<{ bytes: Buffer; name: string; type: string }> {
    await this.visible(id, scope);
    const document = await this.documents.find('payslip', id, 'payslip-pdf');
    if (!document) throw payrollErrors.fail('document-not-ready');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }

  private async visible(id: PayslipId, scope: Scope): Promise<Payslip> {
    const payslip = await this.payslips.get(id);
    const worker = visibleWorker(scope);
    const isHidden = worker !== null && (payslip.workerId !== worker || payslip.status !== 'approved');
    if (isHidden) throw payrollErrors.fail('payslip-not-found');
    return payslip;
  }
}
