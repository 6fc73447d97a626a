import { MoneyDto } from '@coopera/platform/http';
import { TripDto } from './line.dto';

export class ReceiptDto {
  fileName: string;
  contentType: string;
  size: number;
  /** The last day on which the original is kept. */
  keepUntil: string;
}

export class CommentDto {
  id: string;
  author: string;
  isStaff: boolean;
  text: string;
  writtenAt: string;
}

export class ExpenseLineDto {
  id: string;
  sheetId: string;
  activityId: string;
  activityName: string;
  family: 'purchase' | 'personal';
  type: string;
  typeName: string;
  spentOn: string;
  supplier: string;
  supplierVatNumber: string | null;
  description: string;
  amount: MoneyDto;
  vat: MoneyDto;
  isInCooperativeName: boolean;
  trip: TripDto | null;
  status: 'draft' | 'submitted' | 'validated' | 'refused' | 'reimbursed' | 'waived';
  /** What is paid back; null until it is submitted. */
  reimbursed: MoneyDto | null;
  deductibleVat: MoneyDto | null;
  /** What the budget bears. */
  cost: MoneyDto | null;
  /** Euros a kilometre. */
  rate: string | null;
  /** A share or a rate behind it waits for confirmation. */
  isUnverified: boolean;
  resembles: boolean;
  submittedOn: string | null;
  decidedOn: string | null;
  decidedBy: string | null;
  /** The rule that refused it, in words. */
  refusal: string | null;
  /** Its payment is asked for. */
  isPaymentAsked: boolean;
  receipt: ReceiptDto | null;
  comments: CommentDto[];
}

export class ExpenseSheetDto {
  id: string;
  activityId: string;
  activityName: string;
  /** Its first day. */
  month: string;
  lines: ExpenseLineDto[];
}

export class SheetListItemDto {
  id: string;
  activityId: string;
  activityName: string;
  month: string;
  lines: number;
  /** Lines that were refused. */
  toCorrect: number;
  status: 'draft' | 'refused' | 'submitted' | 'validated' | 'reimbursed' | 'waived';
  total: MoneyDto;
}

export class SheetPageDto {
  items: SheetListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ExpenseTypeDto {
  code: string;
  family: 'purchase' | 'personal' | 'both';
  name: string;
  /** Percentages. */
  vat: string;
  deductible: string;
  professional: string;
  needsReceipt: boolean;
  isUnverified: boolean;
}

export class MileageRateDto {
  kind: 'car' | 'motorcycle' | 'bicycle';
  /** Euros a kilometre, today. */
  rate: string;
  source: string;
  isUnverified: boolean;
}

export class VehicleDto {
  id: string;
  kind: 'car' | 'motorcycle' | 'bicycle';
  name: string;
  plate: string | null;
  isRetired: boolean;
}

/** What a phone keeps to write expenses without a network. */
export class ExpenseOptionsDto {
  today: string;
  types: ExpenseTypeDto[];
  rates: MileageRateDto[];
  vehicles: VehicleDto[];
  activities: { id: string; name: string; available: MoneyDto }[];
  ticketLimit: MoneyDto;
  kilometreLimit: string;
}

export class LineListItemDto {
  id: string;
  sheetId: string;
  memberName: string;
  activityName: string;
  family: 'purchase' | 'personal';
  type: string;
  typeName: string;
  supplier: string;
  spentOn: string;
  submittedOn: string | null;
  amount: MoneyDto;
  reimbursed: MoneyDto;
  deductibleVat: MoneyDto;
  cost: MoneyDto;
  status: 'draft' | 'submitted' | 'validated' | 'refused' | 'reimbursed' | 'waived';
  hasReceipt: boolean;
  resembles: boolean;
  isUnverified: boolean;
}

export class LinePageDto {
  items: LineListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ResemblingDto {
  id: string;
  memberName: string;
  supplier: string;
  spentOn: string;
  amount: MoneyDto;
  status: string;
}

/** One expense with what a validator needs beside it. */
export class LineFileDto extends ExpenseLineDto {
  memberId: string;
  memberName: string;
  resembling: ResemblingDto[];
}
