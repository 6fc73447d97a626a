import { ActivitiesModule } from '@coopera/activities';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { AnalyticBalanceQuery } from './application/analytic-balance.query';
import { AnswerInternalOrder } from './application/answer-internal-order.use-case';
import { AskCredit } from './application/ask-credit.use-case';
import { BudgetQuery } from './application/budget.query';
import { BudgetLinesQuery } from './application/budget-lines.query';
import { Budgets } from './application/budgets';
import { CoverLostInvoice } from './application/cover-lost-invoice.use-case';
import { CreditBudget } from './application/credit-budget.use-case';
import { CreditListQuery } from './application/credit-list.query';
import { DecideCredit } from './application/decide-credit.use-case';
import { ExpenseBudget } from './application/expense-budget';
import { ExposureQuery } from './application/exposure.query';
import { ExposureFollowsLedger } from './application/exposure-follows-ledger.check';
import { Guarantee } from './application/guarantee';
import { InternalOrderListQuery } from './application/internal-order-list.query';
import { InternalOrderNews } from './application/internal-order-news';
import { InternalTransfer } from './application/internal-transfer';
import { MarkBudgetPaid } from './application/mark-budget-paid.use-case';
import { PotServices } from './application/pot-services';
import { ProposeInternalOrder } from './application/propose-internal-order.use-case';
import { ReverseBudget } from './application/reverse-budget.use-case';
import { SaveForecast } from './application/save-forecast.use-case';
import { StatementQuery } from './application/statement.query';
import { TellExposure } from './application/tell-exposure.use-case';
import { BudgetRepository } from './persistence/budget.repository';
import { CreditDecisionRepository } from './persistence/credit-decision.repository';
import { EarningRepository } from './persistence/earning.repository';
import { GuaranteeRepository } from './persistence/guarantee.repository';
import { InternalOrderRepository } from './persistence/internal-order.repository';
import { StatementRepository } from './persistence/statement.repository';

const services = [
  TellExposure,
  ExposureQuery,
  DecideCredit,
  CreditListQuery,
  CoverLostInvoice,
  AskCredit,
  AnalyticBalanceQuery,
  AnswerInternalOrder,
  BudgetLinesQuery,
  BudgetQuery,
  Budgets,
  CreditBudget,
  Guarantee,
  ExpenseBudget,
  InternalOrderListQuery,
  MarkBudgetPaid,
  PotServices,
  ProposeInternalOrder,
  ReverseBudget,
  SaveForecast,
  StatementQuery,
];

@Module({
  imports: [ActivitiesModule, LedgerModule, MembersModule],
  providers: [
    ...services,
    BudgetRepository,
    CreditDecisionRepository,
    EarningRepository,
    ExposureFollowsLedger,
    GuaranteeRepository,
    InternalOrderNews,
    InternalOrderRepository,
    InternalTransfer,
    StatementRepository,
  ],
  exports: services,
})
export class BudgetsModule {}
