import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

const statuses = ['requested', 'accepted', 'registered', 'approved', 'refused'] as const;

export class ResignationLetterDto {
  /** The letter to the chair, as it is signed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  letter: string;
}

export class PaperResignationDto extends ResignationLetterDto {
  @IsUUID()
  holderId: string;

  /** The date that the letter bears. */
  @IsDay()
  letterOn: string;
}

export class ResignationCreatedDto {
  id: string;
}

export class ResignationAcceptanceDto {
  /** The day of the net assets test (art. 6:115). */
  @IsOptional()
  @IsDay()
  netAssetsTestedOn?: string;

  /** The day of the liquidity test (art. 6:116). */
  @IsOptional()
  @IsDay()
  liquidityTestedOn?: string;
}

export class ResignationRefusalDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class ResignationQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: (typeof statuses)[number][];

  /** The year of the letters. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class ResignationItemDto {
  id: string;
  holderId: string;
  holderName: string | null;
  holderNumber: number | null;
  shareClass: 'A' | 'B' | 'C';
  status: 'requested' | 'accepted' | 'registered' | 'approved' | 'refused';
  /** The day of the letter. */
  requestedOn: string;
  effectiveOn: string;
  letter: string;
  /** Shares held as long as it is not registered, then shares cancelled. */
  count: number;
  refund: MoneyDto | null;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedOn: string | null;
  netAssetsTestedOn: string | null;
  liquidityTestedOn: string | null;
  refusalReason: string | null;
  registeredOn: string | null;
  approvedByName: string | null;
  approvedOn: string | null;
  /** Where the payment stands at the bank: "waiting", "in-file", "sent". */
  payment: string | null;
}

export class ResignationPageDto {
  items: ResignationItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ResignationWindowDto {
  from: string;
  until: string;
  isOpen: boolean;
  nextFrom: string;
}

export class RuleOriginDto {
  key: string;
  value: string;
  source: string;
  /** Whether a person checked it. */
  isVerified: boolean;
}

export class OwnResignationDto {
  window: ResignationWindowDto;
  /** For a founder only: the first financial year in which he may resign. */
  founderFrom: number | null;
  /** The day on which the shares would be cancelled. */
  effectiveOn: string;
  count: number;
  refund: MoneyDto;
  rules: RuleOriginDto[];
  current: ResignationItemDto | null;
}

export class ResignationReportQueryDto {
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}
