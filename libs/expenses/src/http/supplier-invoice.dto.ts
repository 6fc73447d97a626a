import { IsDay, IsIban, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
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
import { vatCategories } from '../domain/purchase-vat';
import { type SupplierInvoiceStatus, supplierInvoiceStatuses } from '../domain/supplier-invoice';

export class SupplierLineInputDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  description: string;

  @IsString()
  @MaxLength(40)
  type: string;

  @IsIn(['goods', 'services', 'investment'])
  nature: 'goods' | 'services' | 'investment';

  /** Who owes the VAT, and where from: decides the grids of the return. */
  @IsIn(vatCategories)
  category: 'domestic' | 'intra-eu-goods' | 'intra-eu-services' | 'reverse-charge' | 'import';

  /** Without VAT. */
  @ValidateNested()
  @Type(() => MoneyDto)
  net: MoneyDto;

  /** Rate in percent: "21". */
  @Matches(/^(0|6|12|21)$/)
  vatPercent: string;
}

export class SupplierInvoiceInputDto {
  @IsUUID()
  activityId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  supplierName: string;

  @IsOptional()
  @Matches(/^[A-Z]{2}[0-9A-Z]{2,12}$/)
  supplierVatNumber?: string;

  @Matches(/^[A-Z]{2}$/)
  supplierCountry: string;

  @IsOptional()
  @IsIban()
  iban?: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  number: string;

  @IsDay()
  issuedOn: string;

  @IsDay()
  dueOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(140)
  communication?: string;

  @IsBoolean()
  isCreditNote: boolean;

  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupplierLineInputDto)
  lines: SupplierLineInputDto[];
}

export class SupplierInvoiceQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(supplierInvoiceStatuses, { each: true })
  status?: SupplierInvoiceStatus[];
}

export class SupplierRefusalDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class SupplierInvoiceItemDto {
  id: string;
  activityId: string;
  activityName: string;
  supplierName: string;
  number: string;
  issuedOn: string;
  dueOn: string;
  isCreditNote: boolean;
  payable: MoneyDto;
  cost: MoneyDto;
  status: 'submitted' | 'validated' | 'refused' | 'paid';
  enteredByName: string;
}

export class SupplierInvoicePageDto {
  items: SupplierInvoiceItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class SupplierLineDto {
  description: string;
  type: string;
  nature: 'goods' | 'services' | 'investment';
  category: 'domestic' | 'intra-eu-goods' | 'intra-eu-services' | 'reverse-charge' | 'import';
  net: MoneyDto;
  vatPercent: string;
  vat: MoneyDto;
  deductibleVat: MoneyDto;
}

export class SupplierInvoiceDto extends SupplierInvoiceItemDto {
  supplierVatNumber: string | null;
  supplierCountry: string;
  iban: string | null;
  communication: string;
  deductibleVat: MoneyDto;
  enteredOn: string;
  decidedByName: string | null;
  decidedOn: string | null;
  refusal: string | null;
  hasFile: boolean;
  /** Where its payment stands. */
  payment: string | null;
  lines: SupplierLineDto[];
}
