import { ActivitiesModule } from '@coopera/activities';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { AnalyticBalanceQuery } from './application/analytic-balance.query';
import { AnswerInternalOrder } from './application/answer-internal-order.use-case';
import { BudgetQuery } from './application/budget.query';
import { Budgets } from './application/budgets';
import { CreditBudget } from './application/credit-budget.use-case';
import { ExpenseBudget } from './application/expense-budget';
import { ExposureFollowsLedger } from './application/exposure-follows-ledger.check';
import { InternalOrderListQuery } from './application/internal-order-list.query';
import { InternalOrderNews } from './application/internal-order-news';
import { InternalTransfer } from './application/internal-transfer';
import { MarkBudgetPaid } from './application/mark-budget-paid.use-case';
import { PotServices } from './application/pot-services';
import { ProposeInternalOrder } from './application/propose-internal-order.use-case';
import { ReverseBudget } from './application/reverse-budget.use-case';
import { BudgetRepository } from './persistence/budget.repository';
import { EarningRepository } from './persistence/earning.repository';
import { InternalOrderRepository } from './persistence/internal-order.repository';

const services = [
  AnalyticBalanceQuery,
  AnswerInternalOrder,
  BudgetQuery,
  Budgets,
  CreditBudget,
  ExpenseBudget,
  InternalOrderListQuery,
  MarkBudgetPaid,
  PotServices,
  ProposeInternalOrder,
  ReverseBudget,
];

@Module({
  imports: [ActivitiesModule, LedgerModule, MembersModule],
  providers: [
    ...services,
    BudgetRepository,
    EarningRepository,
    ExposureFollowsLedger,
    InternalOrderNews,
    InternalOrderRepository,
    InternalTransfer,
  ],
  exports: services,
})
export class BudgetsModule {}
