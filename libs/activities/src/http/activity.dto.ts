import { PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

const statuses = ['to-validate', 'active', 'frozen', 'closed'];

export class ActivityQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: ('to-validate' | 'active' | 'frozen' | 'closed')[];

  @IsOptional()
  @IsUUID()
  memberId?: string;
}

export class ActivityListItemDto {
  id: string;
  number: number;
  name: string;
  trade: string;
  status: 'to-validate' | 'active' | 'frozen' | 'closed';
  openedOn: string;
  /** Names of its members, the administrators first. */
  bearers: string[];
}

export class ActivityPageDto {
  items: ActivityListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class OpenActivityDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  trade: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  description?: string;

  /** For whom, when an adviser opens it; oneself where it is left out. */
  @IsOptional()
  @IsUUID()
  memberId?: string;
}

export class ActivityCreatedDto {
  id: string;
}
