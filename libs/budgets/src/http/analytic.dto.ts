import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

export class AnalyticQueryDto extends PageQueryDto {
  /** First day, included. */
  @IsDay()
  from: string;

  /** Last day, included. */
  @IsDay()
  to: string;

  @IsOptional()
  @IsIn(['statutory', 'budget'])
  ledger?: 'statutory' | 'budget';

  @IsOptional()
  @Matches(/^\d{2,8}$/)
  account?: string;

  @IsOptional()
  @IsUUID()
  activityId?: string;

  @IsOptional()
  @IsIn(['json', 'csv', 'xlsx'])
  format?: 'json' | 'csv' | 'xlsx' = 'json';
}

export class AnalyticLineDto {
  activityId: string;
  activityName: string;
  ledger: 'statutory' | 'budget';
  account: string;
  accountName: string;
  /** Before the period; debit positive. */
  opening: MoneyDto;
  debit: MoneyDto;
  credit: MoneyDto;
  /** After the period; debit positive. */
  balance: MoneyDto;
}

export class AnalyticPageDto {
  items: AnalyticLineDto[];
  page: number;
  perPage: number;
  total: number;
}
