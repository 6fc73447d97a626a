import { BankingModule } from '@coopera/banking';
import { BudgetsModule } from '@coopera/budgets';
import { ContractsModule } from '@coopera/contracts';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApprovePayRun } from './application/approve-pay-run.use-case';
import { ApprovePayslip } from './application/approve-payslip.use-case';
import { ComputePayslip } from './application/compute-payslip.use-case';
import { DecideEmployerCost } from './application/decide-employer-cost.use-case';
import { EmployerCostQuery } from './application/employer-cost.query';
import { MakePayslipDocument } from './application/make-payslip-document.use-case';
import { OpenPayRun } from './application/open-pay-run.use-case';
import { PayRunQuery } from './application/pay-run.query';
import { PayslipBooks } from './application/payslip-books';
import { PayslipFileQuery } from './application/payslip-file.query';
import { PayslipListQuery } from './application/payslip-list.query';
import { PayslipsApproved } from './application/payslips-approved.check';
import { PrepareEmployerCost } from './application/prepare-employer-cost.use-case';
import { RetryPayRun } from './application/retry-pay-run.use-case';
import { EmployerCostRepository } from './persistence/employer-cost.repository';
import { PayRunRepository } from './persistence/pay-run.repository';
import { PayslipRepository } from './persistence/payslip.repository';
import { PayslipSchema } from './persistence/payslip.schema';

const services = [
  ApprovePayRun,
  ApprovePayslip,
  ComputePayslip,
  DecideEmployerCost,
  EmployerCostQuery,
  MakePayslipDocument,
  OpenPayRun,
  PayRunQuery,
  PayslipFileQuery,
  PayslipListQuery,
  PrepareEmployerCost,
  RetryPayRun,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([PayslipSchema]),
    BankingModule,
    BudgetsModule,
    ContractsModule,
    LedgerModule,
    MembersModule,
  ],
  providers: [...services, EmployerCostRepository, PayRunRepository, PayslipBooks, PayslipRepository, PayslipsApproved],
  exports: services,
})
export class PayrollModule {}
