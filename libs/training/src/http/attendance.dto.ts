import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SlotDto } from './session.dto';

type Status = 'registered' | 'attended' | 'absent' | 'excused';

export class AttendancePersonDto {
  registrationId: string;
  name: string;
  /** One a slot, in their order. */
  statuses: Status[];
}

export class AttendanceGridDto {
  slots: SlotDto[];
  people: AttendancePersonDto[];
}

export class AttendanceMarkDto {
  @IsUUID()
  registrationId: string;

  /** Left out, the mark is taken away. */
  @IsOptional()
  @IsIn(['attended', 'absent', 'excused'])
  status?: 'attended' | 'absent' | 'excused';
}

export class CheckInCodeDto {
  /** What the code holds: the page that a phone opens. */
  address: string;
  day: string;
  /** When it may be scanned, in Belgian time. */
  from: string;
  until: string;
}

export class CheckInDto {
  @IsString()
  @MaxLength(200)
  token: string;
}

export class CheckedInDto {
  sessionId: string;
  titleFr: string;
  titleNl: string;
}
