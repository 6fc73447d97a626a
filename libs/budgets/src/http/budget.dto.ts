import { MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

export class BudgetDto {
  activityId: string;
  activityName: string;
  /** Earned and paid, less what was spent. */
  paid: MoneyDto;
  /** Earned, the client has not paid yet. */
  unpaid: MoneyDto;
  /** Of that, what the guarantee lets one use. */
  guaranteed: MoneyDto;
  reserved: MoneyDto;
  available: MoneyDto;
  guaranteeLimit: MoneyDto;
  /** How far below zero an approved overdraft lets it go. */
  overdraft: MoneyDto;
}

export class BudgetSourceDto {
  /** "invoice", "contract", "internal-order"… */
  kind: string;
  id: string;
}

export class BudgetLineDto {
  cursor: string;
  occurredOn: string;
  reason: string;
  /** What happened, in plain words. */
  sentence: string;
  account: string;
  accountName: string;
  /** Positive adds to the budget of the Activité. */
  amount: MoneyDto;
  source: BudgetSourceDto;
}

export class BudgetLinesQueryDto {
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}\/[0-9a-f-]{36}$/)
  before?: string;

  /** Only the lines of a figure. */
  @IsOptional()
  @IsIn(['paid', 'unpaid', 'reserved'])
  figure?: 'paid' | 'unpaid' | 'reserved';

  /** Or only those of a line of the statement. */
  @IsOptional()
  @Matches(/^[a-z-]{1,40}$/)
  category?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  month?: number;
}

export class UnpaidInvoiceDto {
  invoiceId: string;
  invoiceNumber: string;
  clientName: string;
  earnedOn: string;
  dueOn: string;
  net: MoneyDto;
  levy: MoneyDto;
  earned: MoneyDto;
  unpaid: MoneyDto;
  /** What of it the guarantee lets one use, and why not all. */
  usable: MoneyDto;
  why: 'usable' | 'overdue' | 'client-limit';
}

export class ReservationDto {
  label: string;
  amount: MoneyDto;
  reservedOn: string;
  expectedOn: string | null;
  source: BudgetSourceDto;
}
