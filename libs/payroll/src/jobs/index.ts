import { Module } from '@nestjs/common';
import { PayrollModule } from '../payroll.module';
import { ApprovePayslipWhenRequested } from './approve-payslip-when-requested.subscriber';
import { ComputePayslipWhenRequested } from './compute-payslip-when-requested.subscriber';
import { MakePayslipDocumentWhenComputed } from './make-payslip-document-when-computed.subscriber';

@Module({
  imports: [PayrollModule],
  providers: [ApprovePayslipWhenRequested, ComputePayslipWhenRequested, MakePayslipDocumentWhenComputed],
})
export class PayrollJobsModule {}
