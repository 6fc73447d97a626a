import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { RefusalRule } from '../domain/expense-line';
import { expenseErrors } from '../expenses.errors';
import { CommentRepository } from '../persistence/comment.repository';
import { LineRepository } from '../persistence/line.repository';
import { ExpenseBooks } from './expense-books';
import { ExpenseNews } from './expense-news';
import type { Validator } from './validate-line.use-case';

export interface RefuseLineInput {
  id: string;
  rule: RefusalRule;
  /** To the member; what he must correct. */
  comment: string;
  by: Validator;
  scope: Scope;
}

/**
 * Refuses a line by a rule: its budget is given back, and the member may correct it and submit it again.
 * Fails with: expenses.line-not-found, expenses.line-not-submitted, expenses.own-expense
 */
@Injectable()
export class RefuseLine {
  constructor(
    private readonly lines: LineRepository,
    private readonly comments: CommentRepository,
    private readonly books: ExpenseBooks,
    private readonly news: ExpenseNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, rule, comment, by, scope }: RefuseLineInput): Promise<void> {
    const line = await this.lines.getForUpdate(id, scope);
    if (by.memberId === line.data.memberId) throw expenseErrors.fail('own-expense');
    line.refuse(rule, by.name, this.clock.today());
    await this.books.refuse(line);
    await this.lines.save(line, this.clock.now());
    if (comment.trim())
      await this.comments.add(id, { author: by.name, isStaff: true, text: comment }, this.clock.now());
    await this.news.refused(line, comment);
  }
}
