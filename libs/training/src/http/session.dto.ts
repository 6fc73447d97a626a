import { IsDay, IsIban, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

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

export class NewSlotDto {
  @IsDay()
  day: string;

  /** Belgian time: "09:30". */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  from: string;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  until: string;
}

export class NewTrainerDto {
  @IsIn(['activity', 'supplier'])
  kind: 'activity' | 'supplier';

  @IsOptional()
  @IsUUID()
  activityId?: string;

  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @IsOptional()
  @IsIban()
  iban?: string;

  @ValidateNested()
  @Type(() => MoneyDto)
  fee: MoneyDto;
}

export class SessionTermsDto {
  @IsUUID()
  courseId: string;

  @IsIn(languages)
  language: Language;

  /** Left out when it is online. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(120)
  room?: string;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_tld: false })
  @MaxLength(500)
  onlineUrl?: string;

  @IsInt()
  @Min(1)
  @Max(500)
  minimum: number;

  @IsInt()
  @Min(1)
  @Max(500)
  capacity: number;

  @IsDay()
  signUpUntil: string;

  /** The Activité that sells seats to the public. */
  @IsOptional()
  @IsUUID()
  sellingActivityId?: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => NewSlotDto)
  slots: NewSlotDto[];

  /** Left out, they stay as they are. */
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => NewTrainerDto)
  trainers?: NewTrainerDto[];
}

export class CancelSessionDto {
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
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
