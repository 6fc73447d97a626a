import { Module } from '@nestjs/common';
import { BudgetsModule } from '../budgets.module';
import { CoverLostInvoiceWhenWrittenOff } from './cover-lost-invoice-when-written-off.subscriber';
import { CreditBudgetWhenInvoiceIssued } from './credit-budget-when-invoice-issued.subscriber';
import { MarkBudgetPaidWhenInvoicePaid } from './mark-budget-paid-when-invoice-paid.subscriber';
import { ReverseBudgetWhenCreditNoteIssued } from './reverse-budget-when-credit-note-issued.subscriber';
import { TellExposureEveryMorning } from './tell-exposure.job';

@Module({
  imports: [BudgetsModule],
  providers: [
    CoverLostInvoiceWhenWrittenOff,
    TellExposureEveryMorning,
    CreditBudgetWhenInvoiceIssued,
    MarkBudgetPaidWhenInvoicePaid,
    ReverseBudgetWhenCreditNoteIssued,
  ],
})
export class BudgetsJobsModule {}
