import { Module } from '@nestjs/common';
import { BudgetsModule } from '../budgets.module';
import { CreditBudgetWhenInvoiceIssued } from './credit-budget-when-invoice-issued.subscriber';
import { MarkBudgetPaidWhenInvoicePaid } from './mark-budget-paid-when-invoice-paid.subscriber';
import { ReverseBudgetWhenCreditNoteIssued } from './reverse-budget-when-credit-note-issued.subscriber';

@Module({
  imports: [BudgetsModule],
  providers: [CreditBudgetWhenInvoiceIssued, MarkBudgetPaidWhenInvoicePaid, ReverseBudgetWhenCreditNoteIssued],
})
export class BudgetsJobsModule {}
