import { Activities } from '@coopera/activities';
import { type Language, Money } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Audit, Mailer, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { type LineDecided, lineRefused, lineValidated, reimbursed, sheetSubmitted } from '../events';
import type { Sheet } from '../persistence/sheet.repository';
import { ruleSentence } from './rule-sentences';

/** Tells each step to whom it concerns: the member by mail, third parties by events, the journal. */
@Injectable()
export class ExpenseNews {
  constructor(
    private readonly activities: Activities,
    private readonly members: Members,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async submitted(sheet: Sheet, lines: ExpenseLine[]): Promise<void> {
    const { id: sheetId, memberId, activityId, month } = sheet;
    const total = Money.sum(lines.map((line) => line.frozen.figures.reimbursed)).toJSON();
    await this.outbox.announce(sheetSubmitted.of({ sheetId, memberId, activityId, month, lines: lines.length, total }));
    await this.audit.record({
      action: 'expenses.sheet.submit',
      subjectKind: 'expense-sheet',
      subjectId: sheetId,
      after: { lines: lines.map(({ data }) => data.id), total },
    });
  }

  async validated(line: ExpenseLine): Promise<void> {
    await this.outbox.announce(lineValidated.of(asDecided(line)));
    await this.note('validate', line);
    await this.mail('line-validated', line, {});
  }

  /** @param comment what the validator wrote to the member */
  async refused(line: ExpenseLine, comment: string): Promise<void> {
    const rule = line.data.refusalRule ?? 'other';
    await this.outbox.announce(lineRefused.of({ ...asDecided(line), rule }));
    await this.note('refuse', line);
    await this.mail('line-refused', line, { comment }, (language) => ({ rule: ruleSentence(rule, language) }));
  }

  waived(line: ExpenseLine): Promise<void> {
    return this.note('waive', line);
  }

  async reimbursed(reimbursementId: string, lines: ExpenseLine[]): Promise<void> {
    const [first] = lines;
    if (!first) return;
    const amount = Money.sum(lines.map((line) => line.frozen.figures.reimbursed));
    const { sheetId, memberId, activityId } = first.data;
    await this.outbox.announce(
      reimbursed.of({ reimbursementId, sheetId, memberId, activityId, amount: amount.toJSON() }),
    );
    await this.mail('reimbursed', first, {}, (language) => ({ amount: amountIn(amount, language) }));
  }

  private async mail(
    template: string,
    { data, frozen, label }: ExpenseLine,
    more: object,
    inLanguage: (language: Language) => object = () => ({}),
  ): Promise<void> {
    const { name, email, language } = await this.members.card(data.memberId);
    const names = await this.activities.names([data.activityId]);
    const amount = amountIn(frozen.figures.reimbursed, language);
    await this.mailer.queue({
      template: `expenses/${template}`,
      language,
      to: email,
      data: { name, label, activity: names.get(data.activityId), amount, ...more, ...inLanguage(language) },
      about: { kind: 'expense-line', id: data.id },
    });
  }

  private note(action: string, { data }: ExpenseLine): Promise<void> {
    return this.audit.record({
      action: `expenses.line.${action}`,
      subjectKind: 'expense-line',
      subjectId: data.id,
      after: { status: data.status, rule: data.refusalRule ?? undefined },
    });
  }
}

const amountIn = (amount: Money, language: Language): string =>
  language === 'en' ? amount.toString() : amount.toString().replace('.', ',');

const asDecided = ({ data, frozen }: ExpenseLine): LineDecided => ({
  lineId: data.id,
  sheetId: data.sheetId,
  memberId: data.memberId,
  activityId: data.activityId,
  spentOn: data.spentOn,
  reimbursed: frozen.figures.reimbursed.toJSON(),
});
