import { BudgetsJobsModule } from '@coopera/budgets/jobs';
import { InvoicingJobsModule } from '@coopera/invoicing/jobs';
import { ParametersModule } from '@coopera/parameters/module';
import { PlatformJobsModule } from '@coopera/platform/jobs';
import { Module } from '@nestjs/common';

@Module({ imports: [PlatformJobsModule, ParametersModule, InvoicingJobsModule, BudgetsJobsModule] })
export class WorkerModule {}
