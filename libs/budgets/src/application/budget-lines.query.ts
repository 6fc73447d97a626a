import { Activities } from '@coopera/activities';
import {
  type ActivityId,
  type Language,
  type LocalDate,
  localDate,
  Money,
  type MoneyJson,
  type Scope,
} from '@coopera/kernel';
import { type AccountsFilter, type JournalLine, JournalQuery } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { accounts } from '../domain/budget-position';
import { sentenceOf } from '../domain/sentences';
import { type StatementCategory, TRANSFER } from '../domain/statement';
import { StatementRepository } from '../persistence/statement.repository';

export interface BudgetLine {
  /** Cursor of the page that follows. */
  cursor: string;
  occurredOn: string;
  reason: string;
  sentence: string;
  account: string;
  accountName: string;
  amount: MoneyJson;
  /** What it came from: an invoice, a contract, an order. */
  source: { kind: string; id: string };
}

export interface LinesFilter {
  /** One figure of the budget. */
  figure?: 'paid' | 'unpaid' | 'reserved';
  /** Or one line of the statement. */
  category?: string;
  year?: number;
  month?: number;
  before?: string;
}

const PAGE = 50;
const always = { from: localDate('1900-01-01'), to: localDate('9999-12-31') };
const own = [accounts.paid, accounts.unpaid, accounts.reserved, accounts.commitments] as const;

/** The lines that make up a figure, newest first, each in words that anyone understands. */
@Injectable()
export class BudgetLinesQuery {
  constructor(
    private readonly activities: Activities,
    private readonly journal: JournalQuery,
    private readonly statements: StatementRepository,
  ) {}

  /** Fails with: activities.activity-not-found */
  async lines(id: ActivityId, filter: LinesFilter, scope: Scope, language: Language): Promise<BudgetLine[]> {
    await this.activities.card(id, scope);
    const lines = await this.find(id, filter);
    const receipts = lines.filter(({ sourceKind }) => sourceKind === 'receipt').map(({ sourceId }) => sourceId);
    const invoices = await this.statements.invoicesOf(receipts);
    return lines.map((line) => asBudgetLine(line, language, invoices.get(line.sourceId)));
  }

  private async find(activityId: ActivityId, { figure, category, ...period }: LinesFilter): Promise<JournalLine[]> {
    const page = { activityId, limit: PAGE, before: period.before, ...daysOf(period) };
    if (figure) return this.journal.ofAccounts({ ...page, accounts: [accounts[figure]] });
    if (!category) return this.journal.ofActivity(activityId, PAGE, period.before);
    return this.journal.ofAccounts({ ...page, ...accountsOf(category, await this.statements.categories()) });
  }
}

function daysOf({ year, month }: LinesFilter): { from: LocalDate; to: LocalDate } {
  if (!year) return always;
  const two = (number: number): string => String(number).padStart(2, '0');
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return {
    from: localDate(`${year}-${two(month ?? 1)}-01`),
    to: localDate(`${year}-${two(month ?? 12)}-${two(last)}`),
  };
}

function accountsOf(
  key: string,
  categories: readonly StatementCategory[],
): Pick<AccountsFilter, 'accounts' | 'isExcept' | 'isTransfer'> {
  const held = categories.find((category) => category.key === key)?.accounts ?? [];
  if (held.includes(TRANSFER)) return { accounts: [accounts.paid], isTransfer: true };
  if (held.length > 0) return { accounts: held };
  return { accounts: [...own, ...categories.flatMap((category) => category.accounts)], isExcept: true };
}

/** A credit adds to an account of the Activité; on the other side, a debit gave to it. */
const asBudgetLine = (line: JournalLine, language: Language, invoiceId: string | undefined): BudgetLine => {
  const credited = Money.fromJson(line.credit).minus(Money.fromJson(line.debit));
  return {
    cursor: `${line.occurredOn}/${line.entryId}`,
    occurredOn: line.occurredOn,
    reason: line.reason,
    sentence: sentenceOf(line.reason, line.params, language),
    account: line.account,
    accountName: line.accountName,
    amount: (line.activityId ? credited : credited.negate()).toJSON(),
    source: invoiceId ? { kind: 'invoice', id: invoiceId } : { kind: line.sourceKind, id: line.sourceId },
  };
};
