import { Module } from '@nestjs/common';
import { BudgetsModule } from '../budgets.module';
import '../budgets.permissions';
import { AnalyticController } from './analytic.controller';
import { BudgetsController } from './budgets.controller';
import { ExposureController } from './exposure.controller';
import { InternalOrdersController } from './internal-orders.controller';
import { StatementsController } from './statements.controller';

@Module({
  imports: [BudgetsModule],
  controllers: [
    AnalyticController,
    BudgetsController,
    ExposureController,
    InternalOrdersController,
    StatementsController,
  ],
})
export class BudgetsHttpModule {}
