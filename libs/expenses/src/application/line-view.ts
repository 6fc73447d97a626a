import { Activities } from '@coopera/activities';
import type { Language } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { type Comment, CommentRepository } from '../persistence/comment.repository';
import { type Receipt, ReceiptRepository } from '../persistence/receipt.repository';
import { ExpenseTypes } from './expense-types';
import { ruleSentence } from './rule-sentences';

export interface ViewedLine {
  line: ExpenseLine;
  activityName: string;
  typeName: string;
  receipt: Receipt | null;
  comments: Comment[];
  /** The rule that refused it, in words. */
  refusal: string | null;
}

/** Lines with what stands beside them: in three queries, whatever their number. */
@Injectable()
export class LineView {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly comments: CommentRepository,
    private readonly activities: Activities,
    private readonly types: ExpenseTypes,
  ) {}

  async of(lines: ExpenseLine[], language: Language): Promise<ViewedLine[]> {
    const ids = lines.map(({ data }) => data.id);
    const receipts = await this.receipts.ofMany(ids);
    const comments = await this.comments.ofMany(ids);
    const names = await this.activities.names([...new Set(lines.map(({ data }) => data.activityId))]);
    return lines.map((line) => {
      const { id, activityId, type, spentOn, refusalRule, status } = line.data;
      return {
        line,
        activityName: names.get(activityId) ?? '',
        typeName: this.types.get(type, null, spentOn).name[language],
        receipt: receipts.get(id) ?? null,
        comments: comments.get(id) ?? [],
        refusal: refusalRule && status === 'refused' ? ruleSentence(refusalRule, language) : null,
      };
    });
  }
}
