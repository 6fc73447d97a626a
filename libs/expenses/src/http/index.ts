import { Module } from '@nestjs/common';
import { ExpensesModule } from '../expenses.module';
import '../expenses.permissions';
import { ExpenseExportController } from './expense-export.controller';
import { ExpenseLinesController } from './expense-lines.controller';
import { OwnExpensesController } from './own-expenses.controller';
import { OwnLinesController } from './own-lines.controller';
import { OwnSupplierInvoicesController } from './own-supplier-invoices.controller';
import { SupplierInvoicesController } from './supplier-invoices.controller';

@Module({
  imports: [ExpensesModule],
  controllers: [
    ExpenseExportController,
    ExpenseLinesController,
    OwnExpensesController,
    OwnLinesController,
    OwnSupplierInvoicesController,
    SupplierInvoicesController,
  ],
})
export class ExpensesHttpModule {}
