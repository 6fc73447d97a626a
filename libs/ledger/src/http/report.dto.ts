import { IsDay, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class AgedBalanceQueryDto {
  @IsIn(['customers', 'suppliers'])
  side: 'customers' | 'suppliers';

  @IsDay()
  on: string;

  @IsOptional()
  @IsIn(['json', 'csv', 'xlsx'])
  format?: 'json' | 'csv' | 'xlsx' = 'json';
}

export class AgedDocumentQueryDto {
  @IsIn(['customers', 'suppliers'])
  side: 'customers' | 'suppliers';

  @IsDay()
  on: string;

  @IsUUID()
  partyId: string;
}

export class AgesDto {
  notDue: MoneyDto;
  /** 1 to 30 days late. */
  days30: MoneyDto;
  /** 31 to 60. */
  days60: MoneyDto;
  /** 61 to 90. */
  days90: MoneyDto;
  /** More than 90. */
  older: MoneyDto;
  total: MoneyDto;
}

export class AgedLineDto extends AgesDto {
  partyId: string;
  name: string;
}

export class AgedBalancesDto {
  account: string;
  items: AgedLineDto[];
  totals: AgesDto;
  /** What the account says on that day. */
  ledgerBalance: MoneyDto;
  /** Account less documents. */
  unexplained: MoneyDto;
}

export class AgedDocumentDto {
  id: string;
  kind: string;
  number: string;
  issuedOn: string;
  dueOn: string | null;
  open: MoneyDto;
}

export class AnnualAccountsQueryDto {
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @IsOptional()
  @IsIn(['json', 'csv', 'xlsx', 'pdf'])
  format?: 'json' | 'csv' | 'xlsx' | 'pdf' = 'json';
}

export class AnnualLineDto {
  code: string;
  part: 'assets' | 'liabilities' | 'income';
  name: string;
  isTotal: boolean;
  /** How the accounts are placed here was not confirmed by an accountant. */
  isUnverified: boolean;
  amount: MoneyDto;
  before: MoneyDto;
  accounts: string[];
}

export class AnnualAccountsDto {
  year: number;
  isBalanced: boolean;
  isYearClosed: boolean;
  source: string;
  /** Accounts that no item holds. */
  unplaced: string[];
  items: AnnualLineDto[];
}
