import { MoneyDto } from '@coopera/platform/http';
import { IsBoolean, IsOptional } from 'class-validator';

export class NewReminderRunDto {
  /** Only tell what would leave. */
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export class ReminderRunInvoiceDto {
  invoiceId: string;
  number: string;
  dueOn: string;
  outstanding: MoneyDto;
}

export class ReminderRunLetterDto {
  clientId: string;
  clientName: string;
  /** `post` where the client has no e-mail address: somebody has to send it. */
  channel: 'e-mail' | 'post';
  language: 'fr' | 'nl' | 'en';
  total: MoneyDto;
  invoices: ReminderRunInvoiceDto[];
}

export class ReminderRunDto {
  day: string;
  /** False on Sundays and legal holidays. */
  isSendingDay: boolean;
  dryRun: boolean;
  /** How many letters were queued now. */
  queued: number;
  letters: ReminderRunLetterDto[];
}
