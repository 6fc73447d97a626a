import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { SessionCardDto } from './session.dto';

const statuses = ['to-confirm', 'registered', 'waiting', 'cancelled'];
type Status = 'to-confirm' | 'registered' | 'waiting' | 'cancelled';

export class RegistrationListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: Status[];
}

export class RegistrationListItemDto {
  id: string;
  status: Status;
  listPosition: number | null;
  /** Null for someone of the public. */
  memberId: string | null;
  name: string;
  email: string;
  language: 'fr' | 'nl' | 'en';
  activityName: string | null;
  price: MoneyDto;
  refunded: MoneyDto;
  invoiceId: string | null;
  registeredAt: string;
  /** Slots attended so far. */
  attended: number;
  certificateNumber: string | null;
}

export class RegistrationPageDto {
  items: RegistrationListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class NewRegistrationDto {
  /** The Activité whose budget pays; not needed for a free course. */
  @IsOptional()
  @IsUUID()
  activityId?: string;
}

export class RegisteredDto {
  id: string;
  status: Status;
  listPosition: number | null;
}

export class RefundedDto {
  refunded: MoneyDto;
}

export class OwnTrainingQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['upcoming', 'past'])
  when?: 'upcoming' | 'past';

  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  hasCertificate?: boolean;
}

export class OwnTrainingDto {
  id: string;
  sessionId: string;
  status: Status;
  listPosition: number | null;
  sessionStatus: 'draft' | 'open' | 'closed' | 'cancelled' | 'held';
  titleFr: string;
  titleNl: string;
  language: 'fr' | 'nl' | 'en';
  startsOn: string;
  endsOn: string;
  activityName: string | null;
  price: MoneyDto;
  refunded: MoneyDto;
  certificateNumber: string | null;
  /** Where to say what one thought of it; null while it is not asked, or once it is answered. */
  evaluationToken: string | null;
}

export class OwnTrainingPageDto {
  items: OwnTrainingDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PayingBudgetDto {
  activityId: string;
  name: string;
  available: MoneyDto;
}

export class CancellationTermsDto {
  freeDays: number;
  partDays: number;
  /** Percent: "50". */
  part: string;
}

export class OwnSessionDto extends SessionCardDto {
  own: OwnTrainingDto | null;
  budgets: PayingBudgetDto[];
  terms: CancellationTermsDto;
  /** What cancelling today would give back. */
  refundToday: MoneyDto;
  /** What the member has at the same hours. */
  overlaps: string[];
}

export class FeedDto {
  address: string;
}
