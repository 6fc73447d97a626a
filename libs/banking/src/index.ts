export { ApprovePaymentFile } from './application/approve-payment-file.use-case';
export { ExpectedReceipts, type NewExpectedReceipt } from './application/expected-receipts';
export { type ImportedStatement, ImportStatement } from './application/import-statement.use-case';
export { type NewPaymentOrder, PaymentOrders } from './application/payment-orders';
export { PreparePaymentFile } from './application/prepare-payment-file.use-case';
export * from './banking.errors';
export * from './banking.module';
export * from './banking-operations.errors';
export { epcQrPayload } from './domain/epc-qr';
