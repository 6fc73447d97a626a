import { IsDay, IsEnterpriseNumber, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type LineStatus, lineStatuses, type RefusalRule, refusalRules } from '../domain/expense-line';

const asList = ({ value }: { value: unknown }): unknown[] => [value].flat();
const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class TripDto {
  @IsUUID()
  vehicleId: string;

  @IsString()
  @MaxLength(120)
  from: string;

  @IsString()
  @MaxLength(120)
  to: string;

  @IsString()
  @MaxLength(200)
  reason: string;

  /** Kilometres, one decimal at most: "42.5". */
  @Matches(/^\d{1,5}(\.\d)?$/)
  km: string;
}

/** What a member writes of an expense. */
export class LineInputDto {
  @IsUUID()
  activityId: string;

  @IsIn(['purchase', 'personal'])
  family: 'purchase' | 'personal';

  @IsString()
  @MaxLength(40)
  type: string;

  @IsDay()
  spentOn: string;

  @IsString()
  @MaxLength(120)
  supplier: string;

  @IsOptional()
  @IsEnterpriseNumber()
  supplierVatNumber?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  description?: string;

  /** VAT included; a trip has its allowance instead. */
  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;

  @ValidateNested()
  @Type(() => MoneyDto)
  vat: MoneyDto;

  /** The invoice names the cooperative: only then is VAT recovered. */
  @IsBoolean()
  isInCooperativeName: boolean;

  @IsOptional()
  @ValidateNested()
  @Type(() => TripDto)
  trip?: TripDto;
}

export class KeptLineDto {
  sheetId: string;
}

export class SubmissionDto {
  /** Some of the drafts; all where it is left out. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  lineIds?: string[];

  /** Lines that the member says are no duplicate. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  confirmed?: string[];
}

export class CommentInputDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  text: string;
}

export class VehicleInputDto {
  @IsIn(['car', 'motorcycle', 'bicycle'])
  kind: 'car' | 'motorcycle' | 'bicycle';

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  plate?: string;
}

export class LineQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(asList)
  @IsIn(lineStatuses, { each: true })
  status?: LineStatus[];

  @IsOptional()
  @IsIn(['purchase', 'personal'])
  family?: 'purchase' | 'personal';

  /** Those that look like another. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  resembles?: boolean;

  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  until?: string;
}

export class RefusalDto {
  @IsIn(refusalRules)
  rule: RefusalRule;

  /** To the member: what he must correct. */
  @IsString()
  @MaxLength(1000)
  comment: string;
}

export class PeriodDto {
  @IsDay()
  from: string;

  @IsDay()
  to: string;
}

export class ReimbursementsInputDto {
  /** All that waited long enough, where it is left out. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  sheetIds?: string[];
}

export class ReimbursementsDto {
  /** Payments asked for. */
  asked: number;
}
