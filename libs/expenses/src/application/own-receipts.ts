import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { expenseErrors } from '../expenses.errors';
import { LineRepository } from '../persistence/line.repository';
import { type ReceiptFile, ReceiptLocker } from './receipt-locker';

/** The receipt of one's own expense, and the removal of what was never submitted. */
@Injectable()
export class OwnReceipts {
  constructor(
    private readonly lines: LineRepository,
    private readonly locker: ReceiptLocker,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds or replaces it while the line is open. The same file again changes nothing, at any time: a phone that heard no answer asks again.
   * Fails with: expenses.line-not-found, expenses.line-decided, expenses.receipt-not-accepted, expenses.duplicate-receipt
   */
  @Transactional()
  async attach(id: string, file: ReceiptFile, scope: Scope): Promise<void> {
    const line = await this.lines.getForUpdate(id, scope);
    if (!line.isOpen && !(await this.locker.holds(id, file))) throw decided(line);
    await this.locker.put({ ownerId: id, ownerKind: 'line' }, file, line.data.spentOn);
  }

  /** Nothing is left of a draft; what was refused is given up and stays on record. Fails with: expenses.line-not-found, expenses.line-decided */
  @Transactional()
  async remove(id: string, scope: Scope): Promise<void> {
    const line = await this.lines.getForUpdate(id, scope);
    if (!line.isOpen) throw decided(line);
    if (line.data.submissionId) {
      line.abandon(this.clock.today());
      return this.lines.save(line, this.clock.now());
    }
    await this.locker.forget(id);
    await this.lines.remove(id);
  }
}

const decided = ({ data }: ExpenseLine) => expenseErrors.fail('line-decided', { status: data.status });
