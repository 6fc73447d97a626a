import { type ActivityId, defineEvent, type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';

export interface PayslipNamed {
  payslipId: string;
}

export const payslipRequested = defineEvent<PayslipNamed>('payroll.payslip-requested.v1', {
  description: 'A pay run asks for a payslip to be computed.',
});

export const payslipComputed = defineEvent<PayslipNamed>('payroll.payslip-computed.v1', {
  description: 'A payslip was computed: its document can be made.',
});

export const payslipApprovalRequested = defineEvent<PayslipNamed>('payroll.payslip-approval-requested.v1', {
  description: 'A pay run was approved: each of its payslips is booked and paid by itself.',
});

export interface PayslipApproved {
  payslipId: string;
  number: string;
  contractId: string;
  activityId: ActivityId;
  workerId: MemberId;
  /** First day of the month paid. */
  month: LocalDate;
  gross: MoneyJson;
  net: MoneyJson;
  cost: MoneyJson;
  contribution: MoneyJson;
  payOn: LocalDate;
}

export const payslipApproved = defineEvent<PayslipApproved>('payroll.payslip-approved.v1', {
  isPublic: true,
  description: 'A payslip was booked, spent from its budget, and its payment asked for.',
});

export interface PayRunApproved {
  payRunId: string;
  number: string;
  payslips: number;
}

export const payRunApproved = defineEvent<PayRunApproved>('payroll.pay-run-approved.v1', {
  isPublic: true,
  description: 'Every payslip of a pay run is booked and on its way to the bank.',
});
