import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { BudgetsModule } from '@coopera/budgets';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { AttachSupplierFile } from './application/attach-supplier-file.use-case';
import { ClosePayments } from './application/close-payments.use-case';
import { CommentLine } from './application/comment-line.use-case';
import { DebtsExplained } from './application/debts-explained.check';
import { DecideSupplierInvoice } from './application/decide-supplier-invoice.use-case';
import { EnterSupplierInvoice } from './application/enter-supplier-invoice.use-case';
import { ExpenseBooks } from './application/expense-books';
import { ExpenseNews } from './application/expense-news';
import { ExpenseOptionsQuery } from './application/expense-options.query';
import { ExpenseTypes } from './application/expense-types';
import { KeepLine } from './application/keep-line.use-case';
import { LineExport } from './application/line-export.query';
import { LineFileQuery } from './application/line-file.query';
import { LineFreezer } from './application/line-freezer';
import { LineListQuery } from './application/line-list.query';
import { LineRules } from './application/line-rules';
import { LineView } from './application/line-view';
import { MileageRates } from './application/mileage-rates';
import { OwnExpensesQuery } from './application/own-expenses.query';
import { OwnReceipts } from './application/own-receipts';
import { OwnVehicles } from './application/own-vehicles';
import { PurchaseVatQuery } from './application/purchase-vat.query';
import { ReceiptLocker } from './application/receipt-locker';
import { RefuseLine } from './application/refuse-line.use-case';
import { RequestReimbursements } from './application/request-reimbursements.use-case';
import { SubmissionRules } from './application/submission-rules';
import { SubmitSheet } from './application/submit-sheet.use-case';
import { SupplierBooks } from './application/supplier-books';
import { SupplierInvoiceQuery } from './application/supplier-invoice.query';
import { SuppliersByAge } from './application/suppliers-by-age';
import { ValidateLine } from './application/validate-line.use-case';
import { WaiveLine } from './application/waive-line.use-case';
import { CommentRepository } from './persistence/comment.repository';
import { LineRepository } from './persistence/line.repository';
import { ReceiptRepository } from './persistence/receipt.repository';
import { ReimbursementRepository } from './persistence/reimbursement.repository';
import { SheetRepository } from './persistence/sheet.repository';
import { SupplierInvoiceRepository } from './persistence/supplier-invoice.repository';
import { VehicleRepository } from './persistence/vehicle.repository';

/** What routes and jobs call. */
const services = [
  AttachSupplierFile,
  ClosePayments,
  CommentLine,
  DecideSupplierInvoice,
  EnterSupplierInvoice,
  ExpenseOptionsQuery,
  ExpenseTypes,
  KeepLine,
  LineExport,
  LineFileQuery,
  LineListQuery,
  MileageRates,
  OwnExpensesQuery,
  OwnReceipts,
  OwnVehicles,
  PurchaseVatQuery,
  RefuseLine,
  RequestReimbursements,
  SubmitSheet,
  SupplierInvoiceQuery,
  ValidateLine,
  WaiveLine,
];

const inside = [
  CommentRepository,
  DebtsExplained,
  ExpenseBooks,
  ExpenseNews,
  LineFreezer,
  LineRepository,
  LineRules,
  LineView,
  ReceiptLocker,
  ReceiptRepository,
  ReimbursementRepository,
  SheetRepository,
  SubmissionRules,
  SupplierBooks,
  SupplierInvoiceRepository,
  VehicleRepository,
];

@Module({
  imports: [ActivitiesModule, BankingModule, BudgetsModule, LedgerModule, MembersModule],
  providers: [SuppliersByAge, ...services, ...inside],
  exports: services,
})
export class ExpensesModule {}
