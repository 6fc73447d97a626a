import { Contracts, type EmploymentContractId } from '@coopera/contracts';
import { addMonths, addWorkingDays, wageDays } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Clock, DocumentRenderer, Documents, Organisation, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayslipId } from '../domain/payslip';
import { PayslipRepository } from '../persistence/payslip.repository';
import { payslipDocument } from './payslip-document';

const TEMPLATE = 'libs/payroll/documents/payslip.typ';
/** Social documents are kept five years (royal decree of 8 August 1980, art. 25). */
const YEARS_KEPT = 5;

/** Makes the PDF of a computed payslip, once, in the worker's language. Fails with: payroll.payslip-not-found */
@Injectable()
export class MakePayslipDocument {
  constructor(
    private readonly payslips: PayslipRepository,
    private readonly contracts: Contracts,
    private readonly members: Members,
    private readonly organisation: Organisation,
    private readonly parameters: Parameters,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: PayslipId): Promise<void> {
    const payslip = await this.payslips.get(id);
    if (!payslip.calculation) return;
    const data = payslipDocument({
      payslip,
      contract: await this.contracts.toPay(payslip.contractId as EmploymentContractId),
      worker: await this.members.workerFile(payslip.workerId),
      employer: await this.organisation.card(),
      payBy: addWorkingDays(payslip.endsOn, this.parameters.at(payslip.endsOn).count('pay.delay').value, wageDays),
    });
    await this.documents.store({
      kind: 'payslip-pdf',
      ownerKind: 'payslip',
      ownerId: id,
      language: data.language,
      fileName: `${payslip.number}.pdf`,
      contentType: 'application/pdf',
      bytes: await this.renderer.render(TEMPLATE, data),
      computedFrom: payslip.parameterHash ?? undefined,
      keepUntil: addMonths(payslip.endsOn, YEARS_KEPT * 12),
    });
    await this.payslips.markDocumented(id, this.clock.now());
  }
}
