import { ActivitiesModule } from '@coopera/activities';
import { LedgerModule } from '@coopera/ledger';
import { Module } from '@nestjs/common';
import { BudgetQuery } from './application/budget.query';
import { Budgets } from './application/budgets';
import { CreditBudget } from './application/credit-budget.use-case';
import { MarkBudgetPaid } from './application/mark-budget-paid.use-case';
import { PotServices } from './application/pot-services';
import { ReverseBudget } from './application/reverse-budget.use-case';
import { BudgetRepository } from './persistence/budget.repository';
import { EarningRepository } from './persistence/earning.repository';

const services = [BudgetQuery, Budgets, CreditBudget, MarkBudgetPaid, PotServices, ReverseBudget];

@Module({
  imports: [ActivitiesModule, LedgerModule],
  providers: [...services, BudgetRepository, EarningRepository],
  exports: services,
})
export class BudgetsModule {}
