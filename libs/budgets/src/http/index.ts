import { Module } from '@nestjs/common';
import { BudgetsModule } from '../budgets.module';
import '../budgets.permissions';
import { BudgetsController } from './budgets.controller';
import { ExposureController } from './exposure.controller';
import { InternalOrdersController } from './internal-orders.controller';
import { StatementsController } from './statements.controller';

@Module({
  imports: [BudgetsModule],
  controllers: [BudgetsController, ExposureController, InternalOrdersController, StatementsController],
})
export class BudgetsHttpModule {}
