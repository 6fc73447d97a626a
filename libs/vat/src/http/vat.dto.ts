import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class VatDayDto {
  /** A day of the period. */
  @IsDay()
  day: string;
}

export class GridDocumentQueryDto extends PageQueryDto {
  @IsOptional()
  @Matches(/^\d{2}$/)
  grid?: string;
}

export class DraftDocumentQueryDto extends PageQueryDto {
  /** A day of the period. */
  @IsDay()
  day: string;

  @Matches(/^\d{2}$/)
  grid: string;
}

export class NewAdjustmentDto {
  /** 61 in favour of the State, 62 of the cooperative. */
  @IsIn(['61', '62'])
  grid: '61' | '62';

  @Matches(/^\d{1,9}(\.\d{1,2})?$/)
  amount: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

export class PrepareVatReturnDto extends VatDayDto {
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewAdjustmentDto)
  adjustments?: NewAdjustmentDto[];

  /** Why, for a correction of a filed return. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class VatReturnCreatedDto {
  id: string;
}

export class VatReturnCardDto {
  /** Null for a period of which nothing is prepared. */
  id: string | null;
  name: string;
  startsOn: string;
  endsOn: string;
  version: number;
  status: 'running' | 'draft' | 'prepared' | 'filed' | 'superseded';
  preparedByName: string | null;
  filedByName: string | null;
}

export class GridLineDto {
  grid: string;
  amount: MoneyDto;
}

export class AdjustmentDto {
  grid: string;
  amount: MoneyDto;
  reason: string;
}

export class VatReconciliationDto {
  account: string;
  /** What the grids make of the account over the period. */
  expected: MoneyDto;
  booked: MoneyDto;
  difference: MoneyDto;
}

export class VatReturnFileDto extends VatReturnCardDto {
  reason: string | null;
  grids: GridLineDto[];
  /** Plausibility checks: none blocks. */
  warnings: string[];
  /** Percent of the deductible VAT that is deducted. */
  proRata: string;
  adjustments: AdjustmentDto[];
  reconciliation: VatReconciliationDto[];
  /** Of the stored XML. */
  sha256: string | null;
}

export class GridDocumentDto {
  id: string;
  kind: string;
  documentId: string | null;
  reference: string;
  on: string;
  party: string;
  amount: MoneyDto;
}

export class GridDocumentPageDto {
  items: GridDocumentDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ListingYearDto {
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

export class ListedClientDto {
  name: string;
  vatNumber: string;
  turnover: MoneyDto;
  vat: MoneyDto;
}

export class RefusedClientDto {
  name: string;
  vatNumber: string | null;
  turnover: MoneyDto;
}

export class ClientListingDto {
  clients: ListedClientDto[];
  /** To be listed, but without a valid number. */
  refused: RefusedClientDto[];
}

export class IntraClientDto {
  name: string;
  country: string;
  number: string;
  /** L goods, S services, T triangular. */
  code: 'L' | 'S' | 'T';
  amount: MoneyDto;
  /** The period that is corrected, where it is not this one. */
  corrects: string | null;
}

export class RefusedIntraDto {
  name: string;
  vatNumber: string | null;
  reference: string;
  amount: MoneyDto;
}

export class IntraListingDto {
  period: string;
  clients: IntraClientDto[];
  refused: RefusedIntraDto[];
}
