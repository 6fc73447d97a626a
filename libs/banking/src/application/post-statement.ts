import { type LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { matchReceipt, type ReceiptToMatch } from '../domain';
import { ExpectedReceiptRepository, type ExpectedRow } from '../persistence/expected-receipt.repository';
import { ReceiptRepository } from '../persistence/receipt.repository';
import { type MovementToPost, StatementRepository } from '../persistence/statement.repository';
import { fromStoredReceipt } from '../persistence/stored-receipt';
import { AllocateReceipt } from './allocate-receipt.use-case';

export interface PostedCounts {
  matched: number;
  suspense: number;
}

const AUTOMATIC = 'bank import';

/** Books the movements of a statement and finds what the receipts pay; what is not certain waits for a person. */
@Injectable()
export class PostStatement {
  constructor(
    private readonly statements: StatementRepository,
    private readonly expected: ExpectedReceiptRepository,
    private readonly receipts: ReceiptRepository,
    private readonly allocateReceipt: AllocateReceipt,
    private readonly ledger: Ledger,
  ) {}

  /** Runs in the caller's transaction. */
  async execute(statementId: string, confirmedBy: string | null): Promise<PostedCounts> {
    const movements = await this.statements.unposted(statementId);
    const all = movements
      .flatMap((movement) => movement.receipts.map(fromStoredReceipt))
      .filter((one) => one.amount.isPositive());
    const candidates = await this.expected.candidatesFor(all);
    const counts: PostedCounts = { matched: 0, suspense: 0 };
    for (const movement of movements) {
      await this.book(movement);
      for (const [position, stored] of movement.receipts.entries()) {
        const receipt = fromStoredReceipt(stored);
        if (!receipt.amount.isPositive()) continue;
        const isMatched = await this.settle(movement, position, receipt, candidates);
        counts[isMatched ? 'matched' : 'suspense'] += 1;
      }
    }
    await this.statements.markPosted(statementId, confirmedBy);
    return counts;
  }

  /** Money in waits on the suspense account until its owner takes it; money out was announced by a payment file. */
  private async book(movement: MovementToPost): Promise<void> {
    const amount = Money.of(movement.amount, movement.currency);
    const isIn = amount.isPositive();
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: movement.date as LocalDate,
      reason: isIn ? 'bank-receipt' : 'bank-payment',
      source: { kind: 'bank-movement', id: movement.id },
      params: { counterparty: movement.counterpartyName ?? '', communication: movement.communication },
      lines: isIn
        ? [debit('550', amount), credit('499', amount)]
        : [debit('4600', amount.abs()), credit('550', amount.abs())],
    });
  }

  private async settle(
    movement: MovementToPost,
    position: number,
    receipt: ReceiptToMatch,
    candidates: ExpectedRow[],
  ): Promise<boolean> {
    const id = newId<'bank-receipt'>();
    await this.receipts.add(id, movement.id, position, receipt, movement.date);
    const outcome = matchReceipt(receipt, candidates);
    await this.receipts.explain(id, outcome.reasons);
    if (outcome.kind !== 'matched') return false;
    for (const { expectedReceiptId, amount } of outcome.allocations) {
      const index = candidates.findIndex((candidate) => candidate.id === expectedReceiptId);
      const expected = candidates[index];
      if (!expected) continue;
      const paid = { id, receivedOn: movement.date as LocalDate, payerIban: receipt.payerIban };
      await this.allocateReceipt.give(expected, paid, amount, AUTOMATIC);
      candidates[index] = { ...expected, outstanding: expected.outstanding.minus(amount) };
    }
    return outcome.remainder.isZero();
  }
}
