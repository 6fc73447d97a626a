import { ExpenseBudget } from '@coopera/budgets';
import type { LocalDate, Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { expenseErrors } from '../expenses.errors';
import { LineRepository } from '../persistence/line.repository';
import { SheetRepository } from '../persistence/sheet.repository';
import { ExpenseNews } from './expense-news';
import { LineFreezer } from './line-freezer';

export interface SubmitSheetInput {
  sheetId: string;
  /** Some of its drafts; all where it is left out. */
  lineIds?: string[];
  /** Lines of which the member says that they are no duplicate. */
  confirmed?: string[];
  scope: Scope;
}

/**
 * Submits the drafts of a sheet, all or none: each keeps the rules and its cost is promised by the budget.
 * Fails with: expenses.sheet-not-found, expenses.nothing-to-submit, expenses.likeness-to-confirm, budgets.not-enough-budget, and what
 * SubmissionRules refuses
 */
@Injectable()
export class SubmitSheet {
  constructor(
    private readonly sheets: SheetRepository,
    private readonly lines: LineRepository,
    private readonly freezer: LineFreezer,
    private readonly budget: ExpenseBudget,
    private readonly news: ExpenseNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ sheetId, lineIds, confirmed = [], scope }: SubmitSheetInput): Promise<void> {
    const sheet = await this.sheets.getForUpdate(sheetId, scope);
    const open = await this.lines.openOfSheet(sheet.id);
    const chosen = lineIds ? open.filter(({ data }) => lineIds.includes(data.id)) : open;
    if (chosen.length === 0) throw expenseErrors.fail('nothing-to-submit');
    const today = this.clock.today();
    // Every rule first, the budget last: two submissions never wait for one another in a circle.
    for (const line of chosen) {
      await this.freezer.freeze(line, confirmed.includes(line.data.id), today);
      await this.lines.save(line, this.clock.now());
    }
    for (const line of chosen) await this.promise(line, today);
    await this.news.submitted(sheet, chosen);
  }

  private async promise(line: ExpenseLine, on: LocalDate): Promise<void> {
    const { figures, submissionId } = line.frozen;
    const source = { kind: 'expense', id: submissionId };
    const { activityId } = line.data;
    await this.budget.reserve({ activityId, source, amount: figures.cost, on, label: line.label });
  }
}
