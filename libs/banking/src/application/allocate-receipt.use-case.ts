import { type LocalDate, Money, type ReceiptId } from '@coopera/kernel';
import { Audit, Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { bankingOperationErrors } from '../banking-operations.errors';
import { receiptIdentified } from '../events';
import { ExpectedReceiptRepository, type ExpectedRow } from '../persistence/expected-receipt.repository';
import { ReceiptRepository } from '../persistence/receipt.repository';

export interface AllocateInput {
  receiptId: string;
  allocations: { expectedReceiptId: string; amount: Money }[];
  by: string;
}

/**
 * Gives the money of a receipt to what it pays, and tells the owners.
 * Fails with: banking.receipt-not-found, banking.allocation-too-large
 */
@Injectable()
export class AllocateReceipt {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly expected: ExpectedReceiptRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ receiptId, allocations, by }: AllocateInput): Promise<void> {
    const receipt = await this.receipts.getForUpdate(receiptId);
    if (!receipt) throw bankingOperationErrors.fail('receipt-not-found');
    const left = receipt.amount.minus(receipt.allocated);
    mustFit(Money.sum(allocations.map((one) => one.amount)), left);
    for (const { expectedReceiptId, amount } of allocations) {
      const expected = await this.expected.byIdForUpdate(expectedReceiptId);
      mustFit(amount, expected?.outstanding ?? Money.zero());
      if (expected) await this.give(expected, receipt, amount, by);
    }
    await this.audit.record({
      action: 'banking.receipt.allocate',
      subjectKind: 'receipt',
      subjectId: receiptId,
      after: allocations,
    });
  }

  /** The part of the automatic import: the rows are locked and checked already. */
  async give(
    expected: ExpectedRow,
    receipt: { id: string; receivedOn: LocalDate; payerIban: string | null },
    amount: Money,
    by: string,
  ): Promise<void> {
    const allocationId = newId<'receipt'>() as ReceiptId;
    await this.receipts.allocate(allocationId, expected.id, receipt.id, amount, by, this.clock.now());
    await this.expected.lower(expected.id, amount);
    await this.outbox.announce(
      receiptIdentified.of({
        receiptId: allocationId,
        ownerKind: expected.ownerKind,
        ownerId: expected.ownerId,
        amount: amount.toJSON(),
        receivedOn: receipt.receivedOn,
        payerIban: receipt.payerIban,
      }),
    );
  }
}

function mustFit(amount: Money, left: Money): void {
  if (!amount.isPositive() || amount.compare(left) > 0)
    throw bankingOperationErrors.fail('allocation-too-large', { amount: amount.toString(), left: left.toString() });
}
