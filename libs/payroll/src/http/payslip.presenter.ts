import { type Calculation, inWords } from '@coopera/contracts';
import { errorRegistry, fill, type Language } from '@coopera/kernel';
import type { PayslipFile } from '../application/payslip-file.query';
import type { PayslipFileDto } from './payroll.dto';

export function presentPayslip({ payslip, payment, hasPdf }: PayslipFile, language: Language): PayslipFileDto {
  const { calculation, failure } = payslip;
  const words = calculation ? inWords(calculation as unknown as Calculation, language) : null;
  return {
    id: payslip.id,
    number: payslip.number,
    status: payslip.status,
    payRunId: payslip.payRunId,
    month: payslip.month,
    contractId: payslip.contractId,
    contractNumber: payslip.contractNumber,
    title: payslip.title,
    activityId: payslip.activityId,
    activityName: payslip.activityName,
    workerId: payslip.workerId,
    workerName: payslip.workerName,
    startsOn: payslip.startsOn,
    endsOn: payslip.endsOn,
    gross: payslip.gross?.toJSON() ?? null,
    net: payslip.net?.toJSON() ?? null,
    cost: payslip.cost?.toJSON() ?? null,
    contribution: payslip.contribution?.toJSON() ?? null,
    difference: calculation ? payslip.difference.toJSON() : null,
    failure: failure && fill(errorRegistry.get(failure.code)?.title[language] ?? failure.code, failure.params),
    payOn: payslip.payOn,
    hasPdf,
    lines: words?.lines ?? [],
    strategies: words?.strategies ?? [],
    unverified: words?.unverified ?? [],
    parameterHash: payslip.parameterHash,
    computedAt: payslip.computedAt?.toISOString() ?? null,
    approvedAt: payslip.approvedAt?.toISOString() ?? null,
    payment,
  };
}
