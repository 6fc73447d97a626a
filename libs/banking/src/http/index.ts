import { Module } from '@nestjs/common';
import { BankingModule } from '../banking.module';
import '../banking.permissions';
import { BankReconciliationController } from './bank-reconciliation.controller';
import { PaymentFilesController } from './payment-files.controller';
import { StatementsController } from './statements.controller';

@Module({
  imports: [BankingModule],
  controllers: [BankReconciliationController, StatementsController, PaymentFilesController],
})
export class BankingHttpModule {}
