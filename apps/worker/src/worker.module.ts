import { BudgetsJobsModule } from '@coopera/budgets/jobs';
import { ContractsJobsModule } from '@coopera/contracts/jobs';
import { EquipmentJobsModule } from '@coopera/equipment/jobs';
import { ExpensesJobsModule } from '@coopera/expenses/jobs';
import { InvoicingJobsModule } from '@coopera/invoicing/jobs';
import { LedgerJobsModule } from '@coopera/ledger/jobs';
import { MembersJobsModule } from '@coopera/members/jobs';
import { ParametersModule } from '@coopera/parameters/module';
import { PayrollJobsModule } from '@coopera/payroll/jobs';
import { PlatformJobsModule } from '@coopera/platform/jobs';
import { PotJobsModule } from '@coopera/pot/jobs';
import { RecoveryJobsModule } from '@coopera/recovery/jobs';
import { SharesJobsModule } from '@coopera/shares/jobs';
import { SolidarityJobsModule } from '@coopera/solidarity/jobs';
import { TrainingJobsModule } from '@coopera/training/jobs';
import { VatJobsModule } from '@coopera/vat/jobs';
import { WebhooksJobsModule } from '@coopera/webhooks/jobs';
import { Module } from '@nestjs/common';

@Module({
  imports: [
    PlatformJobsModule,
    ParametersModule,
    LedgerJobsModule,
    MembersJobsModule,
    InvoicingJobsModule,
    BudgetsJobsModule,
    WebhooksJobsModule,
    PayrollJobsModule,
    ContractsJobsModule,
    RecoveryJobsModule,
    SharesJobsModule,
    TrainingJobsModule,
    PotJobsModule,
    SolidarityJobsModule,
    ExpensesJobsModule,
    VatJobsModule,
    EquipmentJobsModule,
  ],
})
export class WorkerModule {}
