import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const COUNT = 5;

export class EvaluationFormDto {
  titleFr: string;
  titleNl: string;
  startsOn: string;
  /** The language of the participant. */
  language: 'fr' | 'nl' | 'en';
  questions: string[];
}

export class EvaluationAnswerDto {
  /** One a question, in their order, from 1 to 5. */
  @ArrayMinSize(COUNT)
  @ArrayMaxSize(COUNT)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(5, { each: true })
  scores: number[];

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;
}

export class EvaluationAverageDto {
  question: string;
  /** "4.3" */
  average: string;
}

export class EvaluationResultDto {
  answers: number;
  /** Below this number of answers nothing else is shown. */
  minimum: number;
  averages: EvaluationAverageDto[];
  remarks: string[];
}
