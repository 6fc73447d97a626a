import { IsDay } from '@coopera/platform/http';
import { IsOptional } from 'class-validator';

export class ParameterQueryDto {
  /** The day asked about; today where it is left out. */
  @IsOptional()
  @IsDay()
  date?: string;
}

export class ParameterDto {
  key: string;
  unit: string;
  description: string;
  /** The day the value came into force. */
  from: string;
  /** The value as text; a table as JSON. */
  value: string;
  source: string;
  /** Confidence marks of the source. */
  confidence: string;
  /** Nobody has verified it yet: it must be shown as such. */
  unverified: boolean;
  note: string | null;
}
