import { IsIban, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CriterionFigureDto } from './criterion.dto';

export class ApplicationDraftDto {
  @IsIn(['lost-clients', 'illness', 'family', 'disaster', 'other'])
  situation: 'lost-clients' | 'illness' | 'family' | 'disaster' | 'other';

  @IsString()
  @MaxLength(4000)
  reason: string;

  @IsString()
  @MaxLength(1000)
  otherAid: string;

  /** Null for the account of the file. */
  @IsOptional()
  @IsIban()
  iban?: string | null;

  /** Members of the committee to whom the applicant is linked. */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(50)
  linkedTo: string[];
}

export class ApplicationTextDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text: string;
}

export class ApplicationQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  campaignId?: string;

  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['submitted', 'to-complete', 'complete', 'proposed', 'granted', 'refused', 'appealed', 'withdrawn'], {
    each: true,
  })
  status?: ('submitted' | 'to-complete' | 'complete' | 'proposed' | 'granted' | 'refused' | 'appealed' | 'withdrawn')[];
}

export class ProposalInputDto {
  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  motive: string;
}

export class DecisionInputDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  motive: string;
}

export class ApplicationIdDto {
  id: string;
}

export class EvidenceDto {
  id: string;
  fileName: string;
  contentType: string;
  size: number;
}

export class ExchangeDto {
  question: string;
  askedOn: string;
  answer: string | null;
  answeredOn: string | null;
}

export class ApplicationContentDto {
  situation: 'lost-clients' | 'illness' | 'family' | 'disaster' | 'other';
  reason: string;
  otherAid: string;
  iban: string | null;
  exchanges: ExchangeDto[];
  appeal: string | null;
}

export class ProposalDto {
  amount: MoneyDto;
  motive: string;
  proposedBy: string;
  proposedOn: string;
}

export class TallyDto {
  for: number;
  against: number;
  abstain: number;
  eligible: number;
}

export class DecisionDto {
  round: number;
  outcome: 'granted' | 'refused';
  amount: MoneyDto | null;
  motive: string;
  tally: TallyDto;
  decidedOn: string;
  appealUntil: string | null;
}

/** An application as everybody reads it who may. */
export class ApplicationDto {
  id: string;
  number: string | null;
  status:
    | 'draft'
    | 'submitted'
    | 'to-complete'
    | 'complete'
    | 'proposed'
    | 'granted'
    | 'refused'
    | 'appealed'
    | 'withdrawn';
  round: number;
  campaignId: string;
  campaignTitle: string;
  ceiling: MoneyDto;
  submittedOn: string | null;
  /** Null once it was erased. */
  content: ApplicationContentDto | null;
  evidence: EvidenceDto[];
  criteria: CriterionFigureDto[];
  suggested: MoneyDto | null;
  decisions: DecisionDto[];
  granted: MoneyDto | null;
  /** Where the payment of a granted aid stands: waiting, in a file, sent. */
  payment: string | null;
  keepUntil: string | null;
}

export class OwnApplicationDto extends ApplicationDto {
  linkedTo: string[];
  /** Until when a refusal may be appealed; null when it may not. */
  appealUntil: string | null;
}

export class OwnApplicationItemDto {
  id: string;
  number: string | null;
  status:
    | 'draft'
    | 'submitted'
    | 'to-complete'
    | 'complete'
    | 'proposed'
    | 'granted'
    | 'refused'
    | 'appealed'
    | 'withdrawn';
  granted: MoneyDto | null;
  submittedOn: string | null;
}

export class MemberCampaignDto {
  id: string;
  title: string;
  body: string;
  status: 'draft' | 'open' | 'closed' | 'archived';
  isTaking: boolean;
  envelope: MoneyDto;
  applicationsFrom: string;
  applicationsUntil: string;
  decisionsUntil: string;
  amountKind: 'fixed' | 'share-of-loss';
  amountPercent: string | null;
  ceiling: MoneyDto;
  own: OwnApplicationItemDto | null;
}

export class MemberSolidarityDto {
  campaigns: MemberCampaignDto[];
  /** Whether one sits on a committee today. */
  sits: boolean;
}

export class CommitteeNameDto {
  loginId: string;
  name: string;
}
