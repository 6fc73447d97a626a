import { Module } from '@nestjs/common';
import { BudgetsModule } from '../budgets.module';
import '../budgets.permissions';
import { BudgetsController } from './budgets.controller';

@Module({ imports: [BudgetsModule], controllers: [BudgetsController] })
export class BudgetsHttpModule {}
