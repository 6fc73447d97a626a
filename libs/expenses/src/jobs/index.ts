import { Module } from '@nestjs/common';
import { ExpensesModule } from '../expenses.module';
import { ClosePaymentsWhenFileApproved } from './close-payments-when-file-approved.subscriber';
import { RequestReimbursementsJob } from './request-reimbursements.job';

@Module({ imports: [ExpensesModule], providers: [ClosePaymentsWhenFileApproved, RequestReimbursementsJob] })
export class ExpensesJobsModule {}
