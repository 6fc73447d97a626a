import { Activities } from '@coopera/activities';
import type { ActivityId, MemberId, Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ExpenseLine, type LineContent } from '../domain/expense-line';
import { expenseErrors } from '../expenses.errors';
import { LineRepository } from '../persistence/line.repository';
import { SheetRepository } from '../persistence/sheet.repository';
import { LineRules } from './line-rules';

export interface KeepLineInput {
  /** Made by the phone. */
  id: string;
  memberId: MemberId;
  activityId: ActivityId;
  content: LineContent;
  scope: Scope;
}

/**
 * Keeps an expense as a draft, or corrects one that was refused; the same sent again changes nothing.
 * Fails with: activities.activity-not-found, activities.activity-not-active, expenses.line-not-found, expenses.line-decided, and what
 * LineRules refuses
 */
@Injectable()
export class KeepLine {
  constructor(
    private readonly lines: LineRepository,
    private readonly sheets: SheetRepository,
    private readonly rules: LineRules,
    private readonly activities: Activities,
    private readonly clock: Clock,
  ) {}

  /** @returns the sheet that it stands on */
  @Transactional()
  async execute({ id, memberId, activityId, content, scope }: KeepLineInput): Promise<string> {
    await this.activities.active(activityId, scope);
    const settled = await this.rules.settle(content, memberId);
    const sheetId = await this.sheets.openFor(memberId, activityId, content.spentOn);
    const known = await this.lines.findForUpdate(id, scope);
    if (known && !known.isOpen && known.holds(settled, sheetId)) return sheetId;
    if (known) {
      known.rewrite(settled, sheetId, activityId);
      await this.lines.save(known, this.clock.now());
      return sheetId;
    }
    const line = ExpenseLine.capture({ id, sheetId, memberId, activityId }, settled);
    if (!(await this.lines.add(line, this.clock.now()))) throw expenseErrors.fail('line-not-found');
    return sheetId;
  }
}
