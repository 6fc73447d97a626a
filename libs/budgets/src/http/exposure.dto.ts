import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { CreditAnswer } from '../application/decide-credit.use-case';
import { type CreditKind, type CreditStatus, creditKinds, creditStatuses } from '../domain/credit-decision';
import { type AgeName, exposureAges } from '../domain/exposure-age';

export class ExposureQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  clientId?: string;

  @IsOptional()
  @IsUUID()
  activityId?: string;

  @IsOptional()
  @IsIn(exposureAges.map(({ name }) => name))
  age?: AgeName;
}

export class ExposureDto {
  id: string;
  activityId: string;
  activityName: string;
  activityNumber: number;
  invoiceId: string | null;
  invoiceNumber: string | null;
  clientId: string | null;
  clientName: string | null;
  dueOn: string | null;
  /** Since when the pot has advanced, and for how many days. */
  since: string;
  days: number;
  amount: MoneyDto;
  /** When it should come back, by the habit of the client; null where no invoice covers it. */
  expectedOn: string | null;
}

export class ExposurePageDto {
  items: ExposureDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ExposureSumDto {
  key: string;
  name: string;
  count: number;
  amount: MoneyDto;
}

export class ExposureSummaryDto {
  total: MoneyDto;
  /** What no unpaid invoice covers. */
  uncovered: MoneyDto;
  ages: ExposureSumDto[];
  clients: ExposureSumDto[];
  activities: ExposureSumDto[];
}

export class CreditQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(creditStatuses, { each: true })
  status?: CreditStatus[];

  @IsOptional()
  @IsUUID()
  subjectId?: string;
}

export class CreditDecisionDto {
  id: string;
  kind: 'client-limit' | 'activity-limit' | 'overdraft';
  subjectId: string;
  subjectName: string;
  amount: MoneyDto;
  fromOn: string;
  untilOn: string | null;
  reason: string;
  status: 'proposed' | 'in-force' | 'refused' | 'ended';
  askedByName: string;
  askedOn: string;
  decidedByName: string | null;
  decidedOn: string | null;
}

export class CreditDecisionPageDto {
  items: CreditDecisionDto[];
  page: number;
  perPage: number;
  total: number;
}

export class AskCreditDto {
  @IsIn(creditKinds)
  kind: CreditKind;

  /** A client for a limit of his, an Activité otherwise. */
  @IsUUID()
  subjectId: string;

  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;

  @IsDay()
  fromOn: string;

  @IsOptional()
  @IsDay()
  untilOn?: string | null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

export class CreditAskedDto {
  id: string;
  /** Whether a second person must decide. */
  status: 'proposed' | 'in-force';
}

export class CreditAnswerDto {
  @IsIn(['grant', 'refuse', 'end'])
  answer: CreditAnswer;
}
