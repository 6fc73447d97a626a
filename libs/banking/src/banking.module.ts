import { LedgerModule } from '@coopera/ledger';
import { Module } from '@nestjs/common';
import { AllocateReceipt } from './application/allocate-receipt.use-case';
import { ApprovePaymentFile } from './application/approve-payment-file.use-case';
import { BankReconciliationQuery } from './application/bank-reconciliation.query';
import { BankingQuery } from './application/banking.query';
import { ConfirmStatement } from './application/confirm-statement.use-case';
import { ExpectedReceipts } from './application/expected-receipts';
import { ImportStatement } from './application/import-statement.use-case';
import { PaymentFileQuery } from './application/payment-file.query';
import { PaymentOrders } from './application/payment-orders';
import { PostStatement } from './application/post-statement';
import { PreparePaymentFile } from './application/prepare-payment-file.use-case';
import { ReceiptsExplained } from './application/receipts-explained.check';
import { StatementsPosted } from './application/statements-posted.check';
import { SuspenseNotOld } from './application/suspense-not-old.check';
import { ExpectedReceiptRepository } from './persistence/expected-receipt.repository';
import { ReceiptRepository } from './persistence/receipt.repository';
import { StatementRepository } from './persistence/statement.repository';

const services = [
  AllocateReceipt,
  ApprovePaymentFile,
  BankReconciliationQuery,
  BankingQuery,
  ConfirmStatement,
  ExpectedReceipts,
  ImportStatement,
  PaymentFileQuery,
  PaymentOrders,
  PostStatement,
  PreparePaymentFile,
];

@Module({
  imports: [LedgerModule],
  providers: [
    ...services,
    ExpectedReceiptRepository,
    ReceiptRepository,
    ReceiptsExplained,
    StatementRepository,
    StatementsPosted,
    SuspenseNotOld,
  ],
  exports: services,
})
export class BankingModule {}
