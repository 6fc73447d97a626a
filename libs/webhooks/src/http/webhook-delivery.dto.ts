import { PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

const statuses = ['queued', 'delivered', 'failing', 'cancelled'];
type Status = 'queued' | 'delivered' | 'failing' | 'cancelled';

export class DeliveryListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  subscriptionId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  eventType?: string;

  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: Status[];
}

export class DeliveryDto {
  id: string;
  subscriptionId: string;
  url: string;
  eventId: string;
  eventType: string;
  status: Status;
  attempts: number;
  queuedAt: string;
  lastAttemptAt: string | null;
  /** HTTP status of the last answer; null when there was none. */
  lastStatus: number | null;
  lastError: string | null;
  lastDurationMs: number | null;
}

export class DeliveryPageDto {
  items: DeliveryDto[];
  page: number;
  perPage: number;
  total: number;
}
