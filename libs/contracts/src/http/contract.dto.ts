import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PayLineDto, PayStrategyDto, SimulationRequestDto, UnverifiedParameterDto } from './simulation.dto';

const statuses = ['accepted', 'declared', 'paid', 'cancelled'];
type Status = 'accepted' | 'declared' | 'paid' | 'cancelled';
type Dimona = 'queued' | 'sent' | 'accepted' | 'warning' | 'refused' | 'waiting';

export class ContractListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: Status[];

  @IsOptional()
  @IsUUID()
  activityId?: string;

  @IsOptional()
  @IsUUID()
  memberId?: string;
}

export class NewContractDto extends SimulationRequestDto {
  /** The function: "Illustratrice". */
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  title: string;

  /** Where the work is done. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(160)
  place: string;

  /** Hours of the days, in words: "9 h – 17 h". */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  schedule?: string;
}

export class ContractCreatedDto {
  id: string;
  number: string;
  status: Status;
  gross: MoneyDto;
  net: MoneyDto;
  cost: MoneyDto;
  contribution: MoneyDto;
  budgetNeeded: MoneyDto;
  parameterHash: string;
}

export class ContractListItemDto {
  id: string;
  number: string;
  status: Status;
  /** Where its declaration to social security stands. */
  dimona: Dimona;
  activityId: string;
  activityName: string;
  workerId: string;
  workerName: string;
  title: string;
  place: string;
  startsOn: string;
  endsOn: string;
  days: number;
  hours: string;
  workerStatus: 'employee' | 'manual' | 'artist' | 'student';
  gross: MoneyDto;
  /** Estimated for this contract. */
  net: MoneyDto;
  budgetNeeded: MoneyDto;
}

export class ContractPageDto {
  items: ContractListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class DimonaAnomalyDto {
  code: string;
  text: string;
}

export class DimonaDeclarationDto {
  kind: 'IN' | 'CANCEL' | 'UPDATE';
  status: Dimona;
  reference: string | null;
  periodId: string | null;
  anomalies: DimonaAnomalyDto[];
  queuedAt: string;
  sentAt: string | null;
  answeredAt: string | null;
}

export class ContractHistoryItemDto {
  at: string;
  what: string;
  who: string;
}

export class ContractFileDto extends ContractListItemDto {
  schedule: string | null;
  jointCommittee: string;
  taskPay: boolean;
  hoursPerDay: string | null;
  mode: 'budget' | 'gross' | 'net';
  amount: MoneyDto;
  cost: MoneyDto;
  contribution: MoneyDto;
  lines: PayLineDto[];
  strategies: PayStrategyDto[];
  unverified: UnverifiedParameterDto[];
  parameterHash: string;
  declarations: DimonaDeclarationDto[];
  acceptedAt: string;
  acceptedBy: string;
  declaredAt: string | null;
  /** The pay is due by this day at the latest. */
  payBy: string;
  paidOn: string | null;
  cancelledAt: string | null;
  cancelReason: string | null;
  history: ContractHistoryItemDto[];
  hasPdf: boolean;
}

export class CancelContractDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}
