import { IsIban, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export class HolderQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['A', 'B', 'C'], { each: true })
  shareClass?: ('A' | 'B' | 'C')[];
}

export class HolderItemDto {
  id: string;
  memberId: string | null;
  /** Null where the person was erased. */
  name: string | null;
  number: number | null;
  municipality: string | null;
  shareClass: 'A' | 'B' | 'C';
  isFounder: boolean;
  /** Held now. */
  shares: number;
  since: string | null;
}

export class HolderPageDto {
  items: HolderItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class HolderFileDto extends HolderItemDto {
  street: string | null;
  postalCode: string | null;
  country: string | null;
  language: string | null;
  email: string | null;
  isErased: boolean;
}

export class NewHolderDto {
  /** B: a partner; C: somebody of the shared team. A user member subscribes himself. */
  @IsIn(['B', 'C'])
  shareClass: 'B' | 'C';

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  street: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  postalCode: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  city: string;

  @IsOptional()
  @Length(2, 2)
  country?: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';

  @IsEmail()
  email: string;

  @IsOptional()
  @IsIban()
  iban?: string;
}

export class NewHolderSubscriptionDto {
  @IsInt()
  @Min(1)
  @Max(10_000)
  count: number;

  /** Only "own-account". */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  paidFrom?: string;

  /** Somebody who is in the register; else `holder` says who it is. */
  @IsOptional()
  @IsUUID()
  holderId?: string;

  @ValidateIf((body: NewHolderSubscriptionDto) => !body.holderId)
  @ValidateNested()
  @Type(() => NewHolderDto)
  holder?: NewHolderDto;
}

export class WaitingSubscriptionDto {
  id: string;
  holderId: string;
  holderName: string | null;
  shareClass: 'A' | 'B' | 'C';
  count: number;
  amount: MoneyDto;
  received: MoneyDto;
  structuredCommunication: string;
  subscribedOn: string;
}

export class WaitingSubscriptionPageDto {
  items: WaitingSubscriptionDto[];
  page: number;
  perPage: number;
  total: number;
}
