import { IsDay, MoneyDto } from '@coopera/platform/http';

export class BankReconciliationQueryDto {
  /** End of this day. */
  @IsDay()
  on: string;
}

export class ReconciledStatementDto {
  id: string;
  account: string;
  fileName: string;
  on: string;
  closing: MoneyDto;
}

export class BankDifferenceDto {
  kind: 'opening' | 'gap' | 'unposted' | 'other-entry';
  reference: string;
  on: string | null;
  /** What the bank has more than the books because of it. */
  amount: MoneyDto;
  entryId: string | null;
}

export class TransferInTransitDto {
  entryId: string;
  number: string | null;
  occurredOn: string;
  reason: string;
  params: Record<string, string>;
  /** Debit positive: what was ordered stands in credit. */
  open: MoneyDto;
}

export class BankReconciliationDto {
  account: string;
  on: string;
  ledgerBalance: MoneyDto;
  statements: ReconciledStatementDto[];
  bankBalance: MoneyDto;
  difference: MoneyDto;
  explained: BankDifferenceDto[];
  unexplained: MoneyDto;
  transfers: TransferInTransitDto[];
  inTransit: MoneyDto;
}
