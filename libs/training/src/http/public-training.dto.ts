import { IsEnterpriseNumber, MoneyDto } from '@coopera/platform/http';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SlotDto } from './session.dto';

export class PublicSessionDto {
  id: string;
  titleFr: string;
  titleNl: string;
  descriptionFr: string;
  descriptionNl: string;
  language: 'fr' | 'nl' | 'en';
  /** Null when it is online. */
  officeCity: string | null;
  signUpUntil: string;
  /** 0 means the waiting list. */
  placesLeft: number;
  price: MoneyDto;
  priceWithVat: MoneyDto;
  slots: SlotDto[];
}

export class PublicSessionPageDto {
  items: PublicSessionDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PublicSeatRequestDto {
  @IsUUID()
  sessionId: string;

  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @IsEmail()
  @MaxLength(200)
  email: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';

  /** The business that pays; left out by a private person. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  company?: string;

  @IsOptional()
  @IsEnterpriseNumber()
  enterpriseNumber?: string;

  @IsNotEmpty()
  @MaxLength(120)
  street: string;

  @Matches(/^[1-9]\d{3}$/)
  postalCode: string;

  @IsNotEmpty()
  @MaxLength(80)
  city: string;
}

export class LinkDto {
  @IsString()
  @MaxLength(200)
  token: string;
}

export class ConfirmedSeatDto {
  status: 'registered' | 'waiting' | 'to-confirm' | 'cancelled';
  listPosition: number | null;
  titleFr: string;
  titleNl: string;
  startsOn: string;
}
