import { MoneyDto } from '@coopera/platform/http';
import { IsIn } from 'class-validator';
import { ApplicationDto, ProposalDto, TallyDto } from './application.dto';
import { CampaignTextDto } from './campaign.dto';
import { CriterionFigureDto } from './criterion.dto';
import { HistoryItemDto } from './history.dto';

export class VoteDto {
  @IsIn(['for', 'against', 'abstain'])
  choice: 'for' | 'against' | 'abstain';
}

export class CaseListItemDto {
  id: string;
  number: string;
  campaignTitle: CampaignTextDto;
  round: number;
  proposedOn: string;
  /** What sets the reader aside: then neither name nor amount is told. */
  links: ('same-person' | 'same-household' | 'same-iban' | 'co-bearer' | 'adviser' | 'declared')[];
  applicantName: string | null;
  amount: MoneyDto | null;
  ownVote: 'for' | 'against' | 'abstain' | null;
}

export class CasePageDto {
  items: CaseListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class CaseFileDto extends ApplicationDto {
  applicantName: string;
  proposal: ProposalDto | null;
  ownVote: 'for' | 'against' | 'abstain' | null;
  /** False for who decided the first time, where others decide the appeal. */
  mayVote: boolean;
  cast: number;
  eligible: number;
  quorum: number;
}

export class BenchSeatDto {
  name: string;
  isChair: boolean;
  links: ('same-person' | 'same-household' | 'same-iban' | 'co-bearer' | 'adviser' | 'declared')[];
  mayVote: boolean;
  vote: 'for' | 'against' | 'abstain' | null;
}

export class StaffApplicationDto extends ApplicationDto {
  memberId: string;
  applicantName: string;
  proposal: ProposalDto | null;
  /** The criteria as they stand today. */
  criteriaNow: CriterionFigureDto[];
  bench: BenchSeatDto[];
  tally: TallyDto | null;
  /** Null while there is no proposal. */
  outcome: 'granted' | 'refused' | 'not-finished' | null;
  quorum: number;
  history: HistoryItemDto[];
}

export class ApplicationListItemDto {
  id: string;
  campaignId: string;
  number: string;
  applicantName: string;
  office: string | null;
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
  submittedOn: string;
  criteriaMet: number;
  criteriaAsked: number;
  suggested: MoneyDto | null;
  proposed: MoneyDto | null;
  granted: MoneyDto | null;
  payment: string | null;
}

export class ApplicationPageDto {
  items: ApplicationListItemDto[];
  page: number;
  perPage: number;
  total: number;
}
