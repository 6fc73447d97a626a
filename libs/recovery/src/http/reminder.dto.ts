import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

const statuses = ['sent', 'to-post', 'settled'];
type Status = 'sent' | 'to-post' | 'settled';

export class ReminderListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: Status[];

  @IsOptional()
  @IsUUID()
  clientId?: string;

  @IsOptional()
  @IsUUID()
  invoiceId?: string;
}

export class RemindedInvoiceDto {
  invoiceId: string;
  number: string;
  activityId: string;
  dueOn: string;
  /** What was due when the letter was made. */
  outstanding: MoneyDto;
  settledOn: string | null;
}

export class ReminderDto {
  id: string;
  clientId: string;
  clientName: string;
  /** 1: the first reminder, free of any cost. */
  level: number;
  channel: 'e-mail' | 'post';
  status: Status;
  language: 'fr' | 'nl' | 'en';
  recipient: string | null;
  madeOn: string;
  sentOn: string | null;
  /** The last day the client has before anything may be added. */
  waitUntil: string | null;
  /** Of the invoices listed here. */
  total: MoneyDto;
  invoices: RemindedInvoiceDto[];
}

export class ReminderPageDto {
  items: ReminderDto[];
  page: number;
  perPage: number;
  total: number;
}
