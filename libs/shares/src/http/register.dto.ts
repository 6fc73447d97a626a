import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class RegisterQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['subscription', 'resignation', 'correction'], { each: true })
  kind?: ('subscription' | 'resignation' | 'correction')[];

  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['A', 'B', 'C'], { each: true })
  shareClass?: ('A' | 'B' | 'C')[];

  @IsOptional()
  @IsUUID()
  holderId?: string;
}

export class RegisterLineDto {
  operation: number;
  kind: 'subscription' | 'resignation' | 'correction';
  holderId: string;
  memberId: string | null;
  /** Null where the person was erased. */
  holderName: string | null;
  holderNumber: number | null;
  municipality: string | null;
  shareClass: 'A' | 'B' | 'C';
  /** Below zero where shares are cancelled. */
  count: number;
  price: MoneyDto;
  amount: MoneyDto;
  subscribedOn: string;
  paidOn: string;
  /** The operation that this one corrects. */
  corrects: number | null;
  reason: string | null;
  /** Chains the operation to the one before. */
  hash: string;
}

export class RegisterPageDto {
  items: RegisterLineDto[];
  page: number;
  perPage: number;
  total: number;
}

export class RegisterFaultDto {
  /** The first operation that does not hold; null when it is the capital. */
  operation: number | null;
  kind: 'gap' | 'line' | 'person' | 'person-missing' | 'end' | 'head' | 'capital';
  expected: string;
  found: string;
}

export class RegisterVerificationDto {
  verifiedAt: string;
  verifiedBy: string;
  operations: number;
  /** Hash of the last operation. */
  head: string;
  shares: number;
  capital: MoneyDto;
  ledgerCapital: MoneyDto;
  fault: RegisterFaultDto | null;
}

export class ClassFiguresDto {
  shareClass: 'A' | 'B' | 'C';
  holders: number;
  shares: number;
  amount: MoneyDto;
  /** Of all shares: "92.0". */
  percent: string;
}

export class RegisterSummaryDto {
  classes: ClassFiguresDto[];
  holders: number;
  shares: number;
  capital: MoneyDto;
  /** What account 100 says. */
  ledgerCapital: MoneyDto;
  isReconciled: boolean;
  lastVerification: RegisterVerificationDto | null;
}

export class NewShareCorrectionDto {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  operation: number;

  /** Shares to add or, below zero, to take away. */
  @IsInt()
  @Max(100_000)
  count: number;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class ShareCorrectionCreatedDto {
  id: string;
}

export class WaitingShareCorrectionDto {
  id: string;
  operation: number;
  holderName: string | null;
  count: number;
  reason: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
}

export class ConsultedLineDto {
  operation: number;
  kind: 'subscription' | 'resignation' | 'correction';
  /** Null where the person was erased. */
  holderName: string | null;
  municipality: string | null;
  shareClass: 'A' | 'B' | 'C';
  count: number;
  amount: MoneyDto;
  paidOn: string;
  hash: string;
  isOwn: boolean;
}

export class ConsultedPageDto {
  items: ConsultedLineDto[];
  page: number;
  perPage: number;
  total: number;
}
