import type { DomainEvent } from '@coopera/kernel';
import type { Payslip } from '../domain/payslip';
import { payslipApproved } from '../events';

export const asApproved = (payslip: Payslip): DomainEvent =>
  payslipApproved.of({
    payslipId: payslip.id,
    number: payslip.number,
    contractId: payslip.contractId,
    activityId: payslip.activityId,
    workerId: payslip.workerId,
    month: payslip.month,
    gross: payslip.total('gross').toJSON(),
    net: payslip.total('net').toJSON(),
    cost: payslip.total('cost').toJSON(),
    contribution: payslip.total('variableContribution').toJSON(),
    payOn: payslip.payOn ?? payslip.endsOn,
  });
