import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** A page of a grid. */
export class PageQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number = 1;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  perPage?: number = 25;

  /** A field, with a minus before it to go down: "-issuedOn". */
  @IsOptional()
  @Matches(/^-?[a-zA-Z]+$/)
  sort?: string;

  /** Words to look for. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
