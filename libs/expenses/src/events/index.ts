import { type ActivityId, defineEvent, type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';

export interface SheetSubmitted {
  sheetId: string;
  memberId: MemberId;
  activityId: ActivityId;
  /** Its first day. */
  month: LocalDate;
  lines: number;
  /** What would be paid back. */
  total: MoneyJson;
}

export const sheetSubmitted = defineEvent<SheetSubmitted>('expenses.sheet-submitted.v1', {
  isPublic: true,
  description: 'A member submitted lines of a monthly expense sheet.',
});

export interface LineDecided {
  lineId: string;
  sheetId: string;
  memberId: MemberId;
  activityId: ActivityId;
  spentOn: LocalDate;
  reimbursed: MoneyJson;
}

export const lineValidated = defineEvent<LineDecided>('expenses.line-validated.v1', {
  isPublic: true,
  description: 'A line of an expense sheet was validated: the budget is spent and the member is owed.',
});

export interface LineRefused extends LineDecided {
  /** The rule that refuses it, a stable name. */
  rule: string;
}

export const lineRefused = defineEvent<LineRefused>('expenses.line-refused.v1', {
  isPublic: true,
  description: 'A line of an expense sheet was refused: its budget is given back.',
});

export interface Reimbursed {
  reimbursementId: string;
  sheetId: string;
  memberId: MemberId;
  activityId: ActivityId;
  amount: MoneyJson;
}

export const reimbursed = defineEvent<Reimbursed>('expenses.reimbursed.v1', {
  isPublic: true,
  description: 'The payment of an expense sheet left for the bank.',
});

export interface SupplierInvoiceValidated {
  invoiceId: string;
  activityId: ActivityId;
  supplierName: string;
  number: string;
  payable: MoneyJson;
  isCreditNote: boolean;
}

export const supplierInvoiceValidated = defineEvent<SupplierInvoiceValidated>(
  'expenses.supplier-invoice-validated.v1',
  {
    isPublic: true,
    description: 'An invoice of a supplier was validated for payment on the budget of an Activité.',
  },
);
