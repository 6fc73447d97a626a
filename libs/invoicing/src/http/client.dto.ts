import { IsEnterpriseNumber } from '@coopera/platform/http';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export class ClientDto {
  id: string;
  kind: 'business' | 'consumer' | 'public' | 'foreign';
  name: string;
  enterpriseNumber: string | null;
  vatNumber: string | null;
  email: string | null;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  language: string;
}

export class ClientQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class NewClientDto {
  @IsUUID()
  activityId: string;

  @IsIn(['business', 'consumer', 'public', 'foreign'])
  kind: 'business' | 'consumer' | 'public' | 'foreign';

  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @IsOptional()
  @IsEnterpriseNumber()
  enterpriseNumber?: string | null;

  @IsOptional()
  @Matches(/^[A-Z]{2}[0-9A-Z]{2,13}$/)
  vatNumber?: string | null;

  @IsOptional()
  @IsEmail()
  email?: string | null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  street: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(12)
  postalCode: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  city: string;

  @Matches(/^[A-Z]{2}$/)
  country: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';
}
