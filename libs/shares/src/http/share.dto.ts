import { MoneyDto } from '@coopera/platform/http';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class NewShareSubscriptionDto {
  @IsInt()
  @Min(1)
  @Max(1000)
  count: number;

  /** Only "own-account": a share is never paid from a budget and never an expense. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  paidFrom?: string;
}

export class PaymentInstructionsDto {
  /** What is still due. */
  amount: MoneyDto;
  beneficiary: string;
  iban: string;
  bic: string;
  /** As printed: +++123/1234/12345+++. */
  structuredCommunication: string;
  /** What a banking app reads from a code (EPC). */
  qrPayload: string;
}

export class ShareSubscriptionDto extends PaymentInstructionsDto {
  id: string;
  count: number;
}

export class ShareLineDto {
  id: string;
  /** The operation of the register; empty while it is not paid. */
  numbers: string;
  count: number;
  amount: MoneyDto;
  received: MoneyDto;
  state: 'subscribed' | 'paid';
  /** Made already; else it can be asked for. */
  hasCertificate: boolean;
  subscribedOn: string;
  paidOn: string | null;
  /** The calendar years that it covers, or would once it is paid. */
  coversFrom: number;
  coversTo: number;
}

export class ShareAccountDto {
  sharePrice: MoneyDto;
  /** A: user member; B: partner; C: employee of the shared team. */
  shareClass: 'A' | 'B' | 'C';
  /** Shares held: paid ones only. */
  count: number;
  total: MoneyDto;
  coveredYears: number[];
  /** The last calendar year that is covered. */
  coveredTo: number | null;
  isCoveredThisYear: boolean;
  standing: 'covered' | 'grace' | 'not-covered';
  /** Until when a year that is not covered is borne with. */
  graceUntil: string;
  lines: ShareLineDto[];
  /** How to pay the oldest subscription that is still open. */
  toPay: PaymentInstructionsDto | null;
}
