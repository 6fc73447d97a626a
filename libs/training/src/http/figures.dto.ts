import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class FiguresQueryDto {
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

export class TrainingCountDto {
  sessions: number;
  participations: number;
  participants: number;
}

export class LanguageCountDto extends TrainingCountDto {
  language: 'fr' | 'nl' | 'en';
}

export class OfficeCountDto extends TrainingCountDto {
  /** Null for online sessions. */
  office: string | null;
}

export class TrainingFiguresDto extends TrainingCountDto {
  year: number;
  /** What is counted, in the language of the request. */
  definition: string;
  byLanguage: LanguageCountDto[];
  byOffice: OfficeCountDto[];
}
