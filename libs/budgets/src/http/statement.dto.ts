import { MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';

export class StatementQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class StatementLineDto {
  key: string;
  label: string;
  kind: 'revenue' | 'charge';
  /** Twelve, January first; what adds to the budget is positive. */
  months: MoneyDto[];
  total: MoneyDto;
  /** Percent of the turnover of the year: "-6.5". */
  ratio: string | null;
}

export class ForecastMonthDto {
  /** First day of the month. */
  month: string;
  forecast: MoneyDto | null;
  realised: MoneyDto;
  /** Realised less forecast. */
  gap: MoneyDto | null;
  /** Percent of the forecast: "-12.5". */
  gapRatio: string | null;
}

export class StatementDto {
  year: number;
  lines: StatementLineDto[];
  /** What the budget changed by, each month. */
  result: MoneyDto[];
  resultTotal: MoneyDto;
  forecast: ForecastMonthDto[];
}

export class ForecastEntryDto {
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-01$/)
  month: string;

  /** Null forgets it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto | null;
}

export class SaveForecastDto {
  @IsArray()
  @ArrayMaxSize(36)
  @ValidateNested({ each: true })
  @Type(() => ForecastEntryDto)
  months: ForecastEntryDto[];
}

export class BridgeStepDto {
  /** "opening", a category of the statement, "not-usable", "reserved" or "available". */
  key: string;
  /** The name of the category; null for the others. */
  label: string | null;
  amount: MoneyDto;
  /** Whether it is what the steps before add up to. */
  isLevel: boolean;
}

export class BridgeDto {
  /** The steps begin on 1 January of this year. */
  year: number;
  steps: BridgeStepDto[];
}

export class TreasuryMonthDto {
  month: string;
  isExpected: boolean;
  received: MoneyDto;
  paid: MoneyDto;
  balance: MoneyDto;
}

export class ExpectedMovementDto {
  on: string;
  amount: MoneyDto;
  kind: 'invoice' | 'pay' | 'expense' | 'internal-order';
  label: string;
  sourceId: string;
  /** Days that this client pays late, as a rule. */
  habitDays: number | null;
}

export class TreasuryDto {
  months: TreasuryMonthDto[];
  now: MoneyDto;
  expected: ExpectedMovementDto[];
}
