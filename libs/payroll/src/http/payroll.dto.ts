import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';

const statuses = ['queued', 'computed', 'failed', 'approved'];
type Status = 'queued' | 'computed' | 'failed' | 'approved';

export class OpenPayRunDto {
  /** Contracts that ended up to this day, included. */
  @IsDay()
  until: string;
}

export class PayRunListQueryDto extends PageQueryDto {}

export class PayRunOpenedDto {
  id: string;
  /** How many payslips it has. */
  payslips: number;
}

export class PayRunDto {
  id: string;
  number: string;
  until: string;
  state: 'computing' | 'computed' | 'failed' | 'approving' | 'approved';
  openedAt: string;
  openedBy: string;
  approvedAt: string | null;
  approvedBy: string | null;
  finishedAt: string | null;
  /** Payslips in all, and how far they are. */
  total: number;
  computed: number;
  documents: number;
  failed: number;
  approved: number;
  gross: MoneyDto;
  net: MoneyDto;
  cost: MoneyDto;
  contribution: MoneyDto;
  /** What the slips need more than the contracts reserved; negative for less. */
  difference: MoneyDto;
  /** Slips that differ from what their contract reserved. */
  differing: number;
  /** When the first of the pays is due. */
  payBy: string | null;
}

export class PayRunPageDto {
  items: PayRunDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PayslipListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(statuses, { each: true })
  status?: Status[];
}

export class PayslipListItemDto {
  id: string;
  number: string;
  status: Status;
  /** First day of the month paid. */
  month: string;
  contractId: string;
  contractNumber: string;
  title: string;
  activityId: string;
  activityName: string;
  workerId: string;
  workerName: string;
  startsOn: string;
  endsOn: string;
  gross: MoneyDto | null;
  net: MoneyDto | null;
  cost: MoneyDto | null;
  contribution: MoneyDto | null;
  /** What it needs more than the contract reserved; negative for less. */
  difference: MoneyDto | null;
  /** Why it could not be computed. */
  failure: string | null;
  /** The pay is due by this day at the latest. */
  payOn: string | null;
  hasPdf: boolean;
}

export class PayslipPageDto {
  items: PayslipListItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PayslipLineDto {
  code: string;
  section: 'earnings' | 'employee' | 'tax' | 'net' | 'employer' | 'provision' | 'contribution';
  effect: 'adds' | 'deducts' | 'costs' | 'saves' | 'informs';
  label: string;
  base: MoneyDto | null;
  /** Percent: "13.07". */
  rate: string | null;
  amount: MoneyDto;
  explanation: string;
  source: string;
  confidence: string;
  /** A person must still check a value that it comes from. */
  unverified: boolean;
}

export class PayslipStrategyDto {
  question: string;
  name: string;
  text: string;
}

export class PayslipParameterDto {
  key: string;
  from: string;
  source: string;
  confidence: string;
  note: string | null;
}

export class PayslipFileDto extends PayslipListItemDto {
  payRunId: string;
  lines: PayslipLineDto[];
  strategies: PayslipStrategyDto[];
  /** Values that a person must still check. */
  unverified: PayslipParameterDto[];
  parameterHash: string | null;
  computedAt: string | null;
  approvedAt: string | null;
  /** Where its payment stands at the bank. */
  payment: string | null;
}
