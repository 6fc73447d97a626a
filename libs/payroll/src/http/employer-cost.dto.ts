import { IsDay, MoneyDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateNested } from 'class-validator';

export class QuarterCostDto {
  /** First day of the quarter. */
  quarter: string;
  payslips: number;
  /** Social security of the approved slips, both shares. */
  booked: MoneyDto;
  state: 'running' | 'to-declare' | 'prepared' | 'approved';
  id: string | null;
  declared: MoneyDto | null;
  /** Declared less booked: what the pot bears, or keeps below zero. */
  difference: MoneyDto | null;
  reference: string | null;
  preparedBy: string | null;
  approvedBy: string | null;
}

export class DeclaredCostDto {
  /** First day of the quarter. */
  @IsDay()
  quarter: string;

  /** Total of the quarterly return (DmfA). */
  @ValidateNested()
  @Type(() => MoneyDto)
  declared: MoneyDto;

  /** The document it was read in. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  reference: string;
}

export class EmployerCostPreparedDto {
  id: string;
}

export class EmployerCostAnswerDto {
  @IsIn(['approve', 'withdraw'])
  answer: 'approve' | 'withdraw';
}
