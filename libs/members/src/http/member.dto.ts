import { IsDay, IsIban, IsNationalRegisterNumber, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class MemberListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['candidate', 'admitted', 'refused', 'left'], { each: true })
  status?: ('candidate' | 'admitted' | 'refused' | 'left')[];

  @IsOptional()
  @IsUUID()
  officeId?: string;

  @IsOptional()
  @IsUUID()
  adviserId?: string;

  @IsOptional()
  @IsIn(['fr', 'nl', 'en'])
  language?: 'fr' | 'nl' | 'en';
}

export class MemberListItemDto {
  id: string;
  number: number | null;
  name: string;
  email: string;
  language: string;
  city: string | null;
  trade: string | null;
  status: 'candidate' | 'admitted' | 'refused' | 'left';
  requestedOn: string;
  adviserId: string | null;
  adviserName: string | null;
  officeCity: string | null;
}

export class MemberPageDto {
  items: MemberListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class FamilySituationDto {
  @IsIn(['single', 'joint_income', 'joint_noincome'])
  household: 'single' | 'joint_income' | 'joint_noincome';

  @IsIn(['I', 'II', 'III'])
  scale: 'I' | 'II' | 'III';

  @IsInt()
  @Min(0)
  @Max(20)
  children: number;

  @IsInt()
  @Min(0)
  @Max(20)
  disabledChildren: number;

  @IsBoolean()
  disabled: boolean;

  @IsBoolean()
  singleParent: boolean;
}

export class CandidateDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  firstName: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  lastName: string;

  @IsEmail()
  email: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';

  @IsOptional()
  @IsDay()
  birthDate?: string;

  @IsOptional()
  @IsString()
  @MaxLength(120)
  street?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  postalCode?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  city?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  trade?: string;

  @IsOptional()
  @IsNationalRegisterNumber()
  niss?: string;

  @IsOptional()
  @IsIban()
  iban?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => FamilySituationDto)
  family?: FamilySituationDto;
}

export class CreatedDto {
  id: string;
}

export class AdmitDto {
  @IsUUID()
  adviserId: string;
}

export class AdmittedDto {
  number: number;
}

export class RefuseDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class ReassignDto {
  @IsUUID(undefined, { each: true })
  @ArrayNotEmpty()
  memberIds: string[];

  @IsUUID()
  adviserId: string;
}

export class ReassignedDto {
  count: number;
}

export class NoteDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  body: string;
}

export class AdviserDto {
  id: string;
  name: string;
  officeId: string;
  officeCity: string;
}

export class MemberAdviserDto {
  id: string;
  name: string;
  email: string;
  officeCity: string;
}

export class MemberFileDto {
  id: string;
  number: number | null;
  status: 'candidate' | 'admitted' | 'refused' | 'left';
  category: 'user' | 'partner' | 'employee';
  firstName: string;
  lastName: string;
  name: string;
  email: string;
  phone: string | null;
  language: string;
  birthDate: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
  trade: string | null;
  niss: string | null;
  iban: string | null;
  family: FamilySituationDto;
  requestedOn: string;
  decidedOn: string | null;
  refusalReason: string | null;
  adviser: MemberAdviserDto | null;
}

export class TimelineItemDto {
  at: string;
  kind: 'note' | 'audit' | 'mail';
  title: string;
  body: string | null;
  author: string;
}
