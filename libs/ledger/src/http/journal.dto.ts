import { IsDay, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

export class JournalQueryDto {
  /** First day, included. */
  @IsDay()
  from: string;

  /** Last day, included. */
  @IsDay()
  to: string;

  @IsOptional()
  @IsIn(['json', 'csv', 'xlsx', 'hledger', 'winbooks'])
  format?: 'json' | 'csv' | 'xlsx' | 'hledger' | 'winbooks' = 'json';

  @IsOptional()
  @IsIn(['statutory', 'budget'])
  ledger?: 'statutory' | 'budget' = 'statutory';

  /** Cursor of the page before. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}\/[0-9a-f-]{36}$/)
  after?: string;

  /** Entries a page. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number = 100;
}

export class JournalLineDto {
  entryId: string;
  number: string;
  occurredOn: string;
  reason: string;
  sourceKind: string;
  sourceId: string;
  params: Record<string, string>;
  account: string;
  accountName: string;
  activityId: string | null;
  debit: MoneyDto;
  credit: MoneyDto;
}

export class JournalPageDto {
  items: JournalLineDto[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

export class BookFindingDto {
  /** What a person looks for: an account, a number, a name. */
  reference: string;
  on: string | null;
  amount: MoneyDto | null;
  /** The entry behind it, where there is one. */
  entryId: string | null;
}

export class BookCheckDto {
  name: string;
  /** What holds when nothing is found. */
  title: string;
  /** It can never be otherwise; what is none waits for a person. */
  isInvariant: boolean;
  findings: BookFindingDto[];
}
