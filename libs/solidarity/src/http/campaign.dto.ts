import { IsDay, IsDecimalAmount, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HistoryItemDto } from './history.dto';

export class CampaignQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(['draft', 'open', 'closed', 'archived'], { each: true })
  status?: ('draft' | 'open' | 'closed' | 'archived')[];
}

/** A text in the two languages of the letters. */
export class CampaignTextDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  fr: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  nl: string;
}

export class AmountRuleDto {
  @IsIn(['fixed', 'share-of-loss'])
  kind: 'fixed' | 'share-of-loss';

  /** The amount of a fixed aid, or the most that a share may be. */
  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;

  /** Of the loss: "50". */
  @IsOptional()
  @IsDecimalAmount()
  percent?: string;
}

export class TurnoverLossRuleDto {
  @IsDecimalAmount()
  atLeastPercent: string;

  @IsDay()
  from: string;

  @IsDay()
  until: string;

  /** How many months earlier lies the period it is compared with. */
  @IsInt()
  @Min(1)
  @Max(36)
  monthsBefore: number;
}

export class LowPayRuleDto {
  @ValidateNested()
  @Type(() => MoneyDto)
  below: MoneyDto;

  @IsInt()
  @Min(1)
  @Max(24)
  months: number;
}

export class CampaignCriteriaDto {
  @IsOptional()
  @ValidateNested()
  @Type(() => TurnoverLossRuleDto)
  turnoverLoss?: TurnoverLossRuleDto | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LowPayRuleDto)
  lowPay?: LowPayRuleDto | null;
}

export class CampaignTermsDto {
  @ValidateNested()
  @Type(() => CampaignTextDto)
  title: CampaignTextDto;

  @ValidateNested()
  @Type(() => CampaignTextDto)
  body: CampaignTextDto;

  @ValidateNested()
  @Type(() => MoneyDto)
  envelope: MoneyDto;

  @IsDay()
  applicationsFrom: string;

  @IsDay()
  applicationsUntil: string;

  @IsDay()
  decisionsUntil: string;

  @ValidateNested()
  @Type(() => AmountRuleDto)
  amountRule: AmountRuleDto;

  @ValidateNested()
  @Type(() => CampaignCriteriaDto)
  criteria: CampaignCriteriaDto;
}

export class CampaignListItemDto {
  id: string;
  title: CampaignTextDto;
  status: 'draft' | 'open' | 'closed' | 'archived';
  envelope: MoneyDto;
  /** Granted. */
  committed: MoneyDto;
  /** Before the committee. */
  proposed: MoneyDto;
  left: MoneyDto;
  applicationsFrom: string;
  applicationsUntil: string;
  decisionsUntil: string;
  applications: number;
  aids: number;
  preparedBy: string;
  openedBy: string | null;
}

export class CampaignPageDto {
  items: CampaignListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class CommitteeSeatDto {
  id: string;
  name: string;
  isChair: boolean;
  isMember: boolean;
  from: string;
  until: string;
}

export class StatusCountDto {
  status: string;
  count: number;
}

export class CampaignFileDto extends CampaignListItemDto {
  body: CampaignTextDto;
  amountRule: AmountRuleDto;
  criteria: CampaignCriteriaDto;
  openedOn: string | null;
  closedOn: string | null;
  seats: CommitteeSeatDto[];
  byStatus: StatusCountDto[];
  history: HistoryItemDto[];
}

export class CampaignCreatedDto {
  id: string;
}

export class NewSeatDto {
  @IsUUID()
  loginId: string;

  @IsBoolean()
  isChair: boolean;

  @IsDay()
  from: string;

  @IsDay()
  until: string;
}

export class PeopleSearchDto {
  @IsString()
  @MaxLength(100)
  q: string;
}

export class PersonWithLoginDto {
  loginId: string;
  name: string;
  email: string;
  isMember: boolean;
}

export class StatisticCellDto {
  key: string;
  /** Null where it is hidden. */
  count: number | null;
  amount: MoneyDto | null;
}

export class StatisticTableDto {
  dimension: 'outcome' | 'office' | 'language' | 'ageBand' | 'trade';
  cells: StatisticCellDto[];
  count: number | null;
  amount: MoneyDto | null;
}

export class CampaignStatisticsDto {
  /** Smaller counts are hidden, and what would give them away. */
  minimum: number;
  tables: StatisticTableDto[];
}
