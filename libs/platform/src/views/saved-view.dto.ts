import { IsNotEmpty, IsObject, IsString, Matches, MaxLength } from 'class-validator';

export class SavedViewQueryDto {
  /** The list: "members". */
  @Matches(/^[a-z-]{1,40}$/)
  resource: string;
}

export class NewSavedViewDto {
  @Matches(/^[a-z-]{1,40}$/)
  resource: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  /** Filters and order, as the list takes them. */
  @IsObject()
  query: Record<string, unknown>;
}

export class SavedViewDto {
  id: string;
  resource: string;
  name: string;
  query: Record<string, unknown>;
}
