import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQueryDto } from './page.dto';

export class AuditQueryDto extends PageQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectId?: string;

  /** The beginning of an action: "invoicing.invoice". */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;
}

export class AuditEntryDto {
  id: string;
  occurredAt: string;
  actorName: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  traceId: string | null;
}

export class DeadLetterDto {
  eventId: string;
  eventType: string;
  subscriber: string;
  status: string;
  attempts: number;
  lastError: string | null;
  occurredAt: string;
}

export class ReplayDto {
  /** One event; all failed deliveries where it is left out. */
  @IsOptional()
  @IsUUID()
  eventId?: string;
}

export class ReplayedDto {
  count: number;
}
