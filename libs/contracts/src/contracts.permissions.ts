import { definePermissions } from '@coopera/platform';

export const contractPermissions = definePermissions({
  'contracts.simulation.run': ['member', 'adviser', 'payroll'],
  'contracts.contract.read': ['member', 'adviser', 'payroll', 'finance'],
  'contracts.contract.write': ['member', 'adviser', 'payroll'],
  /** Work that has started already: the declaration is late, and someone of the staff answers for it. */
  'contracts.contract.write-past': ['adviser', 'payroll'],
  'contracts.contract.cancel': ['member', 'adviser', 'payroll'],
});
