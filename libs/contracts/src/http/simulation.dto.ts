import { IsDay, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';

export class ChosenStrategiesDto {
  /** Withholding tax of pay not given by the month. */
  @IsOptional()
  @IsIn(['month-accumulated', 'reference-20', 'flat-11.11'])
  withholding?: 'month-accumulated' | 'reference-20' | 'flat-11.11';

  /** Work bonus over several contracts of a month. */
  @IsOptional()
  @IsIn(['per-occupation', 'month-aggregated'])
  workBonus?: 'per-occupation' | 'month-aggregated';
}

export class SimulationRequestDto {
  @IsUUID()
  activityId: string;

  /** The worker; oneself where it is left out. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** What the amount is: the budget to use up, the gross, or the net to reach. */
  @IsIn(['budget', 'gross', 'net'])
  mode: 'budget' | 'gross' | 'net';

  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;

  @IsDay()
  startDate: string;

  /** In the month of the start. */
  @IsDay()
  endDate: string;

  /** Days worked. */
  @IsInt()
  @Min(1)
  @Max(31)
  days: number;

  /** Hours of a day, as text: "7.6"; those of a full-timer where it is left out. */
  @IsOptional()
  @Matches(/^(?!0+(\.0+)?$)(1[0-2]|\d)(\.\d{1,2})?$/)
  hoursPerDay?: string;

  @IsIn(['employee', 'manual', 'artist', 'student'])
  status: 'employee' | 'manual' | 'artist' | 'student';

  /** "200"; the usual one of the status where it is left out. */
  @IsOptional()
  @Matches(/^\d{3}(\.\d{2})?$/)
  jointCommittee?: string;

  /** Paid by the task, not by the time. */
  @IsOptional()
  @IsBoolean()
  taskPay?: boolean;

  @IsOptional()
  @ValidateNested()
  @Type(() => ChosenStrategiesDto)
  strategies?: ChosenStrategiesDto;
}

export class PayLineDto {
  code: string;
  /** Where it stands on a slip. */
  section: 'earnings' | 'employee' | 'tax' | 'net' | 'employer' | 'provision' | 'contribution';
  /** `adds` and `deducts` make the net, `costs` and `saves` bring the gross to the budget needed, `informs` is a subtotal. */
  effect: 'adds' | 'deducts' | 'costs' | 'saves' | 'informs';
  label: string;
  base: MoneyDto | null;
  /** Percent: "13.07"; null where a table or a sum gives the amount. */
  rate: string | null;
  amount: MoneyDto;
  explanation: string;
  source: string;
  confidence: string;
  /** A person must still check a value that it comes from. */
  unverified: boolean;
}

export class PayStrategyDto {
  /** "withholding", "workBonus", "structural". */
  question: string;
  name: string;
  /** What it does, in plain words. */
  text: string;
}

export class UnverifiedParameterDto {
  key: string;
  from: string;
  source: string;
  confidence: string;
  note: string | null;
}

export class MinimumWageDto {
  /** The least gross of this work. */
  minimum: MoneyDto;
  monthly: MoneyDto;
  perHour: MoneyDto;
  isMet: boolean;
}

export class SimulationDto {
  activityId: string;
  memberId: string;
  startDate: string;
  endDate: string;
  days: number;
  status: 'employee' | 'manual' | 'artist' | 'student';
  jointCommittee: string;
  gross: MoneyDto;
  net: MoneyDto;
  netPerDay: MoneyDto;
  /** Gross, employer's contributions and provisions: the employment budget. */
  cost: MoneyDto;
  /** The cooperative's variable contribution, on top. */
  contribution: MoneyDto;
  budgetNeeded: MoneyDto;
  /** Of the budget given, or of the one available; negative where it does not suffice. */
  left: MoneyDto;
  /** What the Activité may use now. */
  available: MoneyDto;
  isCovered: boolean;
  /** The net that was reached: the wish, or the smallest above it that exists. */
  netReached: MoneyDto;
  netIsExact: boolean;
  minimumWage: MinimumWageDto;
  lines: PayLineDto[];
  strategies: PayStrategyDto[];
  unverified: UnverifiedParameterDto[];
  parameterHash: string;
  /** Contracts of the month that count before this one. */
  earlierContracts: number;
  /** False where the member's file is incomplete: a single person without children is taken. */
  isFamilyKnown: boolean;
}
