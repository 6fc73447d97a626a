import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { LineRepository } from '../persistence/line.repository';
import { ExpenseBooks } from './expense-books';
import { ExpenseNews } from './expense-news';

/**
 * The member gives an expense up before its payment is asked for: the budget has its money back.
 * Fails with: expenses.line-not-found, expenses.line-not-waivable
 */
@Injectable()
export class WaiveLine {
  constructor(
    private readonly lines: LineRepository,
    private readonly books: ExpenseBooks,
    private readonly news: ExpenseNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, scope }: { id: string; scope: Scope }): Promise<void> {
    const line = await this.lines.getForUpdate(id, scope);
    line.mustBeWaivable();
    await this.books.waive(line);
    line.waive(this.clock.today());
    await this.lines.save(line, this.clock.now());
    await this.news.waived(line);
  }
}
