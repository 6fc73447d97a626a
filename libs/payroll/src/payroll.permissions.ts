import { definePermissions } from '@coopera/platform';

export const payrollPermissions = definePermissions({
  'payroll.pay-run.read': ['payroll', 'finance'],
  'payroll.pay-run.open': ['payroll'],
  'payroll.pay-run.approve': ['payroll', 'finance'],
  /** One's own payslips. An adviser does not read those of the members he accompanies. */
  'payroll.payslip.read': ['member', 'payroll', 'finance'],
  /** Everybody's. */
  'payroll.payslip.read-any': ['payroll', 'finance'],
  'payroll.employer-cost.read': ['payroll', 'finance'],
  'payroll.employer-cost.manage': ['payroll', 'finance'],
});
