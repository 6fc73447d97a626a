import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

const statuses = ['draft', 'open', 'closed', 'cancelled', 'held'];
type Status = 'draft' | 'open' | 'closed' | 'cancelled' | 'held';
const languages = ['fr', 'nl', 'en'];
type Language = 'fr' | 'nl' | 'en';

export class SessionListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: Status[];

  @IsOptional()
  @IsIn(languages)
  language?: Language;

  /** An office, or "online". */
  @IsOptional()
  @Matches(/^(online|[0-9a-f-]{36})$/)
  officeId?: string;

  @IsOptional()
  @IsUUID()
  courseId?: string;
}

export class CatalogueQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  /** An office, or "online". */
  @IsOptional()
  @Matches(/^(online|[0-9a-f-]{36})$/)
  officeId?: string;

  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  hasPlaces?: boolean;
}

export class SessionListItemDto {
  id: string;
  courseId: string;
  courseCode: string;
  titleFr: string;
  titleNl: string;
  status: Status;
  language: Language;
  officeId: string | null;
  /** Null when it is online. */
  officeCity: string | null;
  startsOn: string;
  endsOn: string;
  slots: number;
  signUpUntil: string;
  minimum: number;
  capacity: number;
  taken: number;
  waiting: number;
  memberPrice: MoneyDto;
  publicPrice: MoneyDto | null;
  /** Where the member who asks stands. */
  ownStatus: 'registered' | 'waiting' | 'to-confirm' | null;
}

export class SessionPageDto {
  items: SessionListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class SlotDto {
  id: string;
  day: string;
  from: string;
  until: string;
}

export class TrainerDto {
  id: string;
  kind: 'activity' | 'supplier';
  activityId: string | null;
  name: string;
  fee: MoneyDto;
  /** The account of someone from outside, its middle hidden. */
  iban: string | null;
  paidOn: string | null;
}

/** What every reader sees of a session. */
export class SessionCardDto {
  id: string;
  courseId: string;
  courseCode: string;
  titleFr: string;
  titleNl: string;
  descriptionFr: string;
  descriptionNl: string;
  prerequisitesFr: string | null;
  prerequisitesNl: string | null;
  hours: string;
  status: Status;
  language: Language;
  officeCity: string | null;
  room: string | null;
  onlineUrl: string | null;
  startsOn: string;
  endsOn: string;
  signUpUntil: string;
  minimum: number;
  capacity: number;
  taken: number;
  waiting: number;
  memberPrice: MoneyDto;
  publicPrice: MoneyDto | null;
  slots: SlotDto[];
}

export class SessionFileDto extends SessionCardDto {
  officeId: string | null;
  sellingActivityId: string | null;
  sellingActivityName: string | null;
  cancelReason: string | null;
  heldOn: string | null;
  trainers: TrainerDto[];
}
