import type { LocalDate } from '@coopera/kernel';
import { Can } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type BankReconciliation, BankReconciliationQuery } from '../application/bank-reconciliation.query';
import { BankReconciliationDto, BankReconciliationQueryDto } from './bank-reconciliation.dto';

@ApiTags('banking')
@Controller('bank-reconciliation')
export class BankReconciliationController {
  constructor(private readonly reconciliation: BankReconciliationQuery) {}

  /** Account 550 beside the bank's own balance on a day: each difference by its name, and the transfers in transit. */
  @Can('banking.reconciliation.read')
  @Get()
  async read(@Query() { on }: BankReconciliationQueryDto): Promise<BankReconciliationDto> {
    return present(await this.reconciliation.on(on as LocalDate));
  }
}

const present = ({ statements, explained, transfers, ...found }: BankReconciliation): BankReconciliationDto => ({
  ...found,
  ledgerBalance: found.ledgerBalance.toJSON(),
  bankBalance: found.bankBalance.toJSON(),
  difference: found.difference.toJSON(),
  unexplained: found.unexplained.toJSON(),
  inTransit: found.inTransit.toJSON(),
  statements: statements.map(({ opening: _opening, closing, ...one }) => ({ ...one, closing: closing.toJSON() })),
  explained: explained.map(({ amount, ...one }) => ({ ...one, amount: amount.toJSON() })),
  transfers: transfers.map(({ account: _account, open, ...one }) => ({ ...one, open: open.toJSON() })),
});
