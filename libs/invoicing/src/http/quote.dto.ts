import { MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { InvoiceLineDto } from './invoice.dto';

export class NewQuoteDto {
  @IsUUID()
  activityId: string;

  @IsUUID()
  clientId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';

  @IsInt()
  @Min(1)
  @Max(365)
  validDays: number;

  @IsArray()
  @ArrayNotEmpty()
  @ValidateNested({ each: true })
  @Type(() => InvoiceLineDto)
  lines: InvoiceLineDto[];
}

export class QuoteDecisionDto {
  @IsBoolean()
  accepted: boolean;

  /** Who answered for the client. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  by: string;
}

export class InvoiceQuoteDto {
  @IsInt()
  @Min(0)
  @Max(120)
  termDays: number;
}

export class QuoteDto {
  id: string;
  number: string;
  activityId: string;
  clientId: string;
  clientName: string;
  status: 'draft' | 'accepted' | 'refused' | 'invoiced';
  title: string;
  language: string;
  lines: InvoiceLineDto[];
  net: MoneyDto;
  vat: MoneyDto;
  gross: MoneyDto;
  madeOn: string;
  validUntil: string;
  decidedBy: string | null;
  invoiceId: string | null;
}
