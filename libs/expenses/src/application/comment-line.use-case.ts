import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../persistence/comment.repository';
import { LineRepository } from '../persistence/line.repository';

/** The member and who validates write to one another beside a line. Fails with: expenses.line-not-found */
@Injectable()
export class CommentLine {
  constructor(
    private readonly lines: LineRepository,
    private readonly comments: CommentRepository,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(input: { id: string; text: string; author: string; isStaff: boolean; scope: Scope }): Promise<void> {
    const { id, scope, ...comment } = input;
    await this.lines.get(id, scope);
    await this.comments.add(id, comment, this.clock.now());
  }
}
