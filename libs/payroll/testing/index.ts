export { aComputedPayRun, anApprovedPayRun, payslipIds } from './pay-run.builder';
