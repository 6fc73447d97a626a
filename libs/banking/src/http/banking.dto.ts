import { IsDay, MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

export class SuspenseQueryDto extends PageQueryDto {}

export class ImportedStatementDto {
  /** Null when the statement was there already. */
  id: string | null;
  account: string;
  date: string | null;
  movements: number;
  newMovements: number;
  /** Receipts matched by themselves. */
  matched: number;
  /** Receipts that wait for a person. */
  suspense: number;
  /** `posted`, `waiting` for a person's confirmation, or `known` already. */
  status: 'posted' | 'waiting' | 'known';
  /** Broken invariants, in words. */
  problems: string[];
}

export class ImportedFileDto {
  fileName: string;
  statements: ImportedStatementDto[];
}

export class StatementItemDto {
  id: string;
  fileName: string;
  account: string;
  format: string;
  date: string | null;
  status: string;
  oldBalance: string | null;
  newBalance: string | null;
  movements: number;
  problems: string[];
  importedAt: string;
  importedBy: string;
}

export class StatementPageDto {
  items: StatementItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PostedCountsDto {
  matched: number;
  suspense: number;
}

export class SuspenseItemDto {
  id: string;
  amount: MoneyDto;
  /** What is not given to anything yet. */
  left: MoneyDto;
  receivedOn: string;
  payerName: string | null;
  payerIban: string | null;
  communication: string;
  structuredCommunication: string | null;
  /** Why it was not matched, in words. */
  reasons: string;
}

export class SuspensePageDto {
  items: SuspenseItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class ExpectedReceiptDto {
  id: string;
  ownerKind: string;
  ownerId: string;
  reference: string | null;
  structuredCommunication: string | null;
  debtorName: string | null;
  outstanding: MoneyDto;
  dueOn: string | null;
}

export class SuggestedAllocationDto {
  expected: ExpectedReceiptDto;
  amount: MoneyDto;
}

export class SuggestionDto {
  score: number;
  allocations: SuggestedAllocationDto[];
  remainder: MoneyDto;
  why: string;
}

export class ExpectedSearchDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  q: string;
}

export class AllocationDto {
  @IsUUID()
  expectedReceiptId: string;

  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;
}

export class AllocateDto {
  @ValidateNested({ each: true })
  @Type(() => AllocationDto)
  @ArrayNotEmpty()
  allocations: AllocationDto[];
}

export class PreparePaymentFileDto {
  /** Payments due up to this day; all that wait where it is left out. */
  @IsOptional()
  @IsDay()
  dueUntil?: string;
}

export class PaymentFileCreatedDto {
  id: string;
}

export class PaymentFileItemDto {
  id: string;
  messageId: string;
  purpose: string | null;
  status: string;
  executionDate: string;
  orderCount: number;
  total: MoneyDto;
  preparedByName: string;
  preparedAt: string;
  approvedByName: string | null;
  approvedAt: string | null;
}

export class PaymentFilePageDto {
  items: PaymentFileItemDto[];
  page: number;
  perPage: number;
  total: number;
}

export class PaymentOrderItemDto {
  id: string;
  creditorName: string;
  amount: MoneyDto;
  communication: string;
  dueOn: string;
  status: string;
}

export class PaymentOrderPageDto {
  items: PaymentOrderItemDto[];
  page: number;
  perPage: number;
  total: number;
}
