import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const statuses = ['waiting', 'posted', 'refused'];
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;

export class MiscellaneousQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: ('waiting' | 'posted' | 'refused')[];
}

export class MiscellaneousCardDto {
  id: string;
  kind: 'entry' | 'reversal';
  status: 'waiting' | 'posted' | 'refused';
  occurredOn: string;
  reason: string;
  total: MoneyDto;
  preparedBy: string;
  preparedByName: string;
  decidedByName: string | null;
  /** The entry in the books, once posted. */
  entryId: string | null;
  accounts: string[];
}

export class MiscellaneousPageDto {
  items: MiscellaneousCardDto[];
  page: number;
  perPage: number;
  total: number;
}

export class WrittenLineDto {
  @Matches(/^\d{2,8}$/)
  account: string;

  /** Decimal text, "0" where the line is on the other side. */
  @Matches(AMOUNT)
  debit: string;

  @Matches(AMOUNT)
  credit: string;
}

export class NewMiscellaneousDto {
  @IsDay()
  occurredOn: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;

  @ArrayMinSize(2)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => WrittenLineDto)
  lines: WrittenLineDto[];
}

export class ReverseEntryDto {
  @IsDay()
  occurredOn: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

export class PreparedEntryDto {
  id: string;
  /** "waiting" above the amount that asks for a second person. */
  status: 'waiting' | 'posted' | 'refused';
}
