import { MoneyDto } from '@coopera/platform/http';
import { IsOptional, Matches } from 'class-validator';

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
}

export class BudgetLineDto {
  cursor: string;
  occurredOn: string;
  reason: string;
  /** What happened, in plain words. */
  sentence: string;
  account: string;
  accountName: string;
  /** Positive adds to the account of the Activité. */
  amount: MoneyDto;
}

export class BudgetLinesQueryDto {
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}\/[0-9a-f-]{36}$/)
  before?: string;
}
