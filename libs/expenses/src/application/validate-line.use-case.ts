import type { MemberId, Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { expenseErrors } from '../expenses.errors';
import { LineRepository } from '../persistence/line.repository';
import { ExpenseBooks } from './expense-books';
import { ExpenseNews } from './expense-news';

/** Who decides; a member of staff may be a member too. */
export interface Validator {
  name: string;
  memberId: MemberId | null;
}

/**
 * Accepts a line: the budget spends what it promised and the member is owed his money.
 * Fails with: expenses.line-not-found, expenses.line-not-submitted, expenses.own-expense, ledger.period-closed
 */
@Injectable()
export class ValidateLine {
  constructor(
    private readonly lines: LineRepository,
    private readonly books: ExpenseBooks,
    private readonly news: ExpenseNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by, scope }: { id: string; by: Validator; scope: Scope }): Promise<void> {
    const line = await this.lines.getForUpdate(id, scope);
    if (by.memberId === line.data.memberId) throw expenseErrors.fail('own-expense');
    if (line.data.status !== 'submitted') throw expenseErrors.fail('line-not-submitted', { status: line.data.status });
    const bookedOn = await this.books.validate(line);
    line.validate(by.name, this.clock.today(), bookedOn);
    await this.lines.save(line, this.clock.now());
    await this.news.validated(line);
  }
}
