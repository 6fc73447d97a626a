import { Module } from '@nestjs/common';
import { BudgetsModule } from '../budgets.module';
import '../budgets.permissions';
import { BudgetsController } from './budgets.controller';
import { InternalOrdersController } from './internal-orders.controller';

@Module({ imports: [BudgetsModule], controllers: [BudgetsController, InternalOrdersController] })
export class BudgetsHttpModule {}
