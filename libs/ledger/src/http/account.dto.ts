import { IsDay, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

const ledgers = ['statutory', 'budget'] as const;
const formats = ['json', 'csv', 'xlsx'] as const;

export class LedgerAccountDto {
  ledger: 'statutory' | 'budget';
  code: string;
  name: string;
}

export class TrialBalanceQueryDto {
  /** First day; the beginning of the books where it is left out. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day; the end of the books where it is left out. */
  @IsOptional()
  @IsDay()
  to?: string;

  @IsOptional()
  @IsIn(ledgers)
  ledger?: 'statutory' | 'budget';

  @IsOptional()
  @IsIn(formats)
  format?: 'json' | 'csv' | 'xlsx' = 'json';
}

export class TrialBalanceLineDto {
  ledger: 'statutory' | 'budget';
  account: string;
  name: string;
  /** Before the period; debit positive. */
  opening: MoneyDto;
  debit: MoneyDto;
  credit: MoneyDto;
  /** After the period; debit positive. */
  balance: MoneyDto;
}

export class GeneralLedgerQueryDto {
  @Matches(/^\d{2,8}$/)
  account: string;

  @IsDay()
  from: string;

  @IsDay()
  to: string;

  @IsOptional()
  @IsIn(ledgers)
  ledger?: 'statutory' | 'budget' = 'statutory';

  @IsOptional()
  @IsIn(formats)
  format?: 'json' | 'csv' | 'xlsx' = 'json';

  /** Cursor of the page before: "date/entry/position". */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}\/[0-9a-f-]{36}\/\d+$/)
  after?: string;

  /** Lines a page. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number = 100;
}

export class AccountLineDto {
  entryId: string;
  position: number;
  number: string | null;
  occurredOn: string;
  reason: string;
  sourceKind: string;
  sourceId: string;
  params: Record<string, string>;
  activityId: string | null;
  debit: MoneyDto;
  credit: MoneyDto;
  /** After this line; debit positive. */
  balance: MoneyDto;
}

export class AccountPageDto {
  account: string;
  name: string;
  opening: MoneyDto;
  debit: MoneyDto;
  credit: MoneyDto;
  closing: MoneyDto;
  items: AccountLineDto[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

export class EntryQueryDto {
  @IsUUID()
  sourceId: string;
}

export class EntrySummaryDto {
  id: string;
  number: string | null;
  ledger: 'statutory' | 'budget';
  occurredOn: string;
  reason: string;
  sourceKind: string;
  sourceId: string;
  params: Record<string, string>;
}

export class EntryLineDto {
  account: string;
  accountName: string;
  activityId: string | null;
  debit: MoneyDto;
  credit: MoneyDto;
}

export class EntryFileDto extends EntrySummaryDto {
  recordedAt: string;
  lines: EntryLineDto[];
  /** The entry that takes this one back. */
  reversedBy: EntrySummaryDto | null;
  /** The entry that this one takes back. */
  reverses: EntrySummaryDto | null;
  isPeriodClosed: boolean;
}
