import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

export class CourseListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  isActive?: boolean;
}

export class CourseDto {
  /** "PRIX-01": stands on certificates. */
  @Matches(/^[A-Z0-9-]{2,20}$/)
  code: string;

  @IsNotEmpty()
  @MaxLength(120)
  titleFr: string;

  @IsNotEmpty()
  @MaxLength(120)
  titleNl: string;

  @IsNotEmpty()
  @MaxLength(4000)
  descriptionFr: string;

  @IsNotEmpty()
  @MaxLength(4000)
  descriptionNl: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  prerequisitesFr?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  prerequisitesNl?: string;

  /** Hours in all: "6.5". */
  @Matches(/^\d{1,3}(\.\d)?$/)
  hours: string;

  @ValidateNested()
  @Type(() => MoneyDto)
  memberPrice: MoneyDto;

  /** Without VAT; left out when the course is for members only. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  publicPrice?: MoneyDto;

  @IsBoolean()
  isActive: boolean;
}

export class CourseFileDto extends CourseDto {
  id: string;
}

export class CourseListItemDto {
  id: string;
  code: string;
  titleFr: string;
  titleNl: string;
  hours: string;
  memberPrice: MoneyDto;
  publicPrice: MoneyDto | null;
  isActive: boolean;
  sessions: number;
}

export class CoursePageDto {
  items: CourseListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class SavedDto {
  id: string;
}
