import { IsDay, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class ClosePeriodDto {
  /** A day of the month to close. */
  @IsDay()
  month: string;
}

export class ClosingChecklistQueryDto {
  /** A day of the period. */
  @IsDay()
  month: string;

  @IsOptional()
  @IsIn(['month', 'quarter', 'year'])
  kind?: 'month' | 'quarter' | 'year' = 'month';
}

export class CloseQuarterDto {
  /** A day of the quarter to close. */
  @IsDay()
  day: string;
}

export class PeriodYearDto {
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

export class PeriodCardDto {
  kind: 'month' | 'quarter' | 'year';
  /** "2026-10", "2026-T4", "2026". */
  name: string;
  startsOn: string;
  endsOn: string;
  state: 'closed' | 'open' | 'running';
  closedAt: string | null;
  closedBy: string | null;
}

export class MonthCardDto extends PeriodCardDto {
  /** Entries of the statutory ledger. */
  entries: number;
}

export class YearCardDto extends PeriodCardDto {
  /** What classes 6 and 7 have left; positive for a surplus. */
  result: MoneyDto;
}

export class ReopeningCardDto {
  id: string;
  month: string;
  reason: string;
  askedBy: string;
  askedByName: string;
  askedAt: string;
}

export class PeriodCalendarDto {
  year: number;
  months: MonthCardDto[];
  quarters: PeriodCardDto[];
  wholeYear: YearCardDto;
  /** The only month that can be opened again. */
  reopenable: string | null;
  reopenings: ReopeningCardDto[];
}

export class AskReopeningDto {
  /** A day of the last closed month. */
  @IsDay()
  month: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class ReopeningCreatedDto {
  id: string;
}
