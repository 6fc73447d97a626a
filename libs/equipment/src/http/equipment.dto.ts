import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type EquipmentCategory, equipmentCategories } from '../domain/equipment';

export class EquipmentQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['in-use', 'disposed'], { each: true })
  status?: ('in-use' | 'disposed')[];

  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(equipmentCategories, { each: true })
  category?: EquipmentCategory[];
}

export class EquipmentDto {
  id: string;
  number: string;
  activityId: string;
  activityName: string;
  label: string;
  category: 'computer' | 'furniture' | 'tools' | 'vehicle';
  acquiredOn: string;
  /** Useful life. */
  years: number;
  cost: MoneyDto;
  /** What was depreciated and booked. */
  depreciated: MoneyDto;
  /** Cost less depreciation; zero once it is disposed of. */
  bookValue: MoneyDto;
  status: 'in-use' | 'disposed';
  disposedOn: string | null;
  proceeds: MoneyDto | null;
  reason: string | null;
}

export class EquipmentPageDto {
  items: EquipmentDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PlannedMonthDto {
  /** First day of the month. */
  month: string;
  /** The day of its entry. */
  dueOn: string;
  amount: MoneyDto;
  isBooked: boolean;
}

export class EquipmentFileDto extends EquipmentDto {
  plan: PlannedMonthDto[];
}

export class NewEquipmentDto {
  @IsUUID()
  activityId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  label: string;

  @IsIn(equipmentCategories)
  category: 'computer' | 'furniture' | 'tools' | 'vehicle';

  @IsDay()
  acquiredOn: string;

  /** Without deductible VAT. */
  @ValidateNested()
  @Type(() => MoneyDto)
  cost: MoneyDto;

  /** Useful life; that of the category where none is given. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(40)
  years?: number;

  /** The account where the purchase stands; that of the asset where none is given. */
  @IsOptional()
  @Matches(/^\d{3,6}$/)
  bookedOn?: string;
}

export class EquipmentRegisteredDto {
  id: string;
}

export class DisposalDto {
  @IsDay()
  on: string;

  /** What it was sold for; zero when it is scrapped, lost or given. */
  @ValidateNested()
  @Type(() => MoneyDto)
  proceeds: MoneyDto;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}
