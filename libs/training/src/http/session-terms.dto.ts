import { IsDay, IsIban, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class NewSlotDto {
  @IsDay()
  day: string;

  /** Belgian time: "09:30". */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  from: string;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  until: string;
}

export class NewTrainerDto {
  @IsIn(['activity', 'supplier'])
  kind: 'activity' | 'supplier';

  @IsOptional()
  @IsUUID()
  activityId?: string;

  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @IsOptional()
  @IsIban()
  iban?: string;

  @ValidateNested()
  @Type(() => MoneyDto)
  fee: MoneyDto;
}

export class SessionTermsDto {
  @IsUUID()
  courseId: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';

  /** Left out when it is online. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(120)
  room?: string;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_tld: false })
  @MaxLength(500)
  onlineUrl?: string;

  @IsInt()
  @Min(1)
  @Max(500)
  minimum: number;

  @IsInt()
  @Min(1)
  @Max(500)
  capacity: number;

  @IsDay()
  signUpUntil: string;

  /** The Activité that sells seats to the public. */
  @IsOptional()
  @IsUUID()
  sellingActivityId?: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => NewSlotDto)
  slots: NewSlotDto[];

  /** Left out, they stay as they are. */
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => NewTrainerDto)
  trainers?: NewTrainerDto[];
}

export class CancelSessionDto {
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}
