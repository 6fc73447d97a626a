import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
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
import { ClientDto } from './client.dto';

const states = [
  'draft',
  'to-validate',
  'rejected',
  'issued',
  'sent',
  'partly-paid',
  'overdue',
  'paid',
  'credited',
  'written-off',
];
type State =
  | 'draft'
  | 'to-validate'
  | 'rejected'
  | 'issued'
  | 'sent'
  | 'partly-paid'
  | 'overdue'
  | 'paid'
  | 'credited'
  | 'written-off';

export class InvoiceListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(states, { each: true })
  state?: State[];

  @IsOptional()
  @IsUUID()
  activityId?: string;

  @IsOptional()
  @IsUUID()
  clientId?: string;
}

export class InvoiceListItemDto {
  id: string;
  kind: 'invoice' | 'credit-note';
  number: string | null;
  state: State;
  activityId: string;
  activityName: string;
  clientId: string;
  clientName: string;
  subject: string | null;
  net: MoneyDto;
  gross: MoneyDto;
  outstanding: MoneyDto;
  issuedOn: string | null;
  dueOn: string | null;
  createdAt: string;
  /** Why the adviser sent it back. */
  comment: string | null;
}

export class InvoicePageDto {
  items: InvoiceListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class InvoiceLineDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  description: string;

  /** Up to three decimals: "1.5". */
  @Matches(/^\d{1,6}(\.\d{1,3})?$/)
  quantity: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(30)
  unit: string;

  /** Euros without VAT: "450.00". */
  @Matches(/^-?\d{1,7}(\.\d{1,2})?$/)
  unitPrice: string;

  /** EN 16931: S rate, AE reverse charge, K intra-Community goods, G export, E exempt, Z zero. */
  @IsIn(['S', 'AE', 'K', 'G', 'E', 'Z'])
  vatCategory: 'S' | 'AE' | 'K' | 'G' | 'E' | 'Z';

  /** Percent: "21". */
  @IsIn(['0', '6', '12', '21'])
  vatPercent: '0' | '6' | '12' | '21';

  @IsOptional()
  @Matches(/^(100|\d{1,2})(\.\d{1,2})?$/)
  discountPercent?: string;
}

export class InvoiceDraftDto {
  @IsUUID()
  activityId: string;

  @IsUUID()
  clientId: string;

  @IsIn(['fr', 'nl', 'en'])
  language: 'fr' | 'nl' | 'en';

  @IsOptional()
  @IsString()
  @MaxLength(200)
  subject?: string | null;

  /** The client's order number. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  buyerReference?: string | null;

  /** Days between the day of issue and the day it is due. */
  @IsInt()
  @Min(0)
  @Max(120)
  termDays: number;

  @IsArray()
  @ArrayNotEmpty()
  @ValidateNested({ each: true })
  @Type(() => InvoiceLineDto)
  lines: InvoiceLineDto[];
}

export class InvoiceCreatedDto {
  id: string;
}

export class InvoiceNumberDto {
  number: string;
}

export class RejectInvoiceDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  comment: string;
}

export class CreditInvoiceDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reason: string;

  /** What is given back; the whole invoice where it is left out. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ValidateNested({ each: true })
  @Type(() => InvoiceLineDto)
  lines?: InvoiceLineDto[];
}

export class VatGroupDto {
  category: string;
  percent: string;
  base: MoneyDto;
  vat: MoneyDto;
}

export class InvoiceFileLineDto extends InvoiceLineDto {
  net: MoneyDto;
}

export class InvoicePaymentDto {
  receiptId: string;
  amount: MoneyDto;
  receivedOn: string;
}

export class InvoiceHistoryItemDto {
  at: string;
  kind: 'audit' | 'mail';
  what: string;
  who: string;
}

export class InvoiceFileDto {
  id: string;
  kind: 'invoice' | 'credit-note';
  state: State;
  number: string | null;
  activityId: string;
  activityName: string;
  client: ClientDto;
  language: string;
  subject: string | null;
  buyerReference: string | null;
  termDays: number;
  issuedOn: string | null;
  dueOn: string | null;
  /** Printed form: +++123/1234/12345+++. */
  structuredCommunication: string | null;
  lines: InvoiceFileLineDto[];
  vatGroups: VatGroupDto[];
  net: MoneyDto;
  vat: MoneyDto;
  gross: MoneyDto;
  paid: MoneyDto;
  credited: MoneyDto;
  outstanding: MoneyDto;
  payments: InvoicePaymentDto[];
  comment: string | null;
  createdBy: string;
  createdAt: string;
  sentAt: string | null;
  history: InvoiceHistoryItemDto[];
  /** Kinds of documents stored: invoice-pdf, invoice-ubl. */
  documents: string[];
}

export class InvoiceStateCountDto {
  state: State;
  count: number;
  gross: MoneyDto;
  outstanding: MoneyDto;
}

export class MonthlyTurnoverDto {
  /** "2026-03". */
  month: string;
  net: MoneyDto;
}
