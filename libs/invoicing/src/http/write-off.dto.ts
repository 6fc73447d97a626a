import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const statuses = ['proposed', 'done', 'refused'];

export class WriteOffQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: ('proposed' | 'done' | 'refused')[];
}

export class WriteOffDto {
  /** The invoice. */
  id: string;
  number: string;
  clientName: string;
  activityName: string;
  amount: MoneyDto;
  reason: string;
  status: 'proposed' | 'done' | 'refused';
  askedByName: string;
  askedOn: string;
  decidedByName: string | null;
  decidedOn: string | null;
}

export class WriteOffPageDto {
  items: WriteOffDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ProposeWriteOffDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

export class DecideWriteOffDto {
  @IsBoolean()
  isConfirmed: boolean;
}
