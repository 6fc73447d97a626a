import { MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type UseKind, useKinds } from '../domain/mirror';

export class MirrorQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class UsesQueryDto extends MirrorQueryDto {
  @IsIn(useKinds)
  kind: UseKind;
}

export class UseLineDto {
  kind: 'reminder' | 'training-seat' | 'payslip' | 'invoice';
  count: number;
  unitCost: MoneyDto;
  /** Whether a person checked the unit cost, and where it comes from. */
  isVerified: boolean;
  source: string;
  cost: MoneyDto;
}

export class MirrorDto {
  fixed: MoneyDto;
  variable: MoneyDto;
  /** Prices paid for services of the pot. */
  services: MoneyDto;
  paidIn: MoneyDto;
  lines: UseLineDto[];
  losses: MoneyDto;
  /** Solidarity aid: for all together only. */
  aid: MoneyDto;
  used: MoneyDto;
  /** Advanced today: it comes back when clients pay. */
  advanced: MoneyDto;
}

export class MirrorOfYearDto {
  year: number;
  own: MirrorDto;
  all: MirrorDto;
}

export class PotUseDto {
  activityId: string;
  kind: 'reminder' | 'training-seat' | 'payslip' | 'invoice';
  sourceId: string;
  on: string;
  label: string;
}
