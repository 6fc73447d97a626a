import { readFileSync } from 'node:fs';
import { type Language, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database, DocumentRenderer, Organisation, Settings } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { parse } from 'yaml';
import { type AccountBalance, type AnnualAccounts, annualAccountsOf, type Rubric } from '../domain/annual-accounts';

export interface AnnualLine {
  code: string;
  part: Rubric['part'];
  name: string;
  isTotal: boolean;
  isUnverified: boolean;
  amount: MoneyJson;
  /** The year before. */
  before: MoneyJson;
  accounts: string[];
}

export interface AnnualAccountsView {
  year: number;
  isBalanced: boolean;
  /** Whether the result stands in the reserves already. */
  isYearClosed: boolean;
  source: string;
  unplaced: string[];
  items: AnnualLine[];
}

interface Scheme {
  source: string;
  rubrics: Rubric[];
}

/** Balance sheet and income statement of a year beside the year before, in the order of the full scheme. */
@Injectable()
export class AnnualAccountsQuery {
  private readonly scheme: Scheme;

  constructor(
    private readonly database: Database,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    settings: Settings,
  ) {
    this.scheme = parse(readFileSync(settings.path('libs/ledger/data/annual-accounts.yaml'), 'utf8')) as Scheme;
  }

  async ofYear(year: number, language: Language): Promise<AnnualAccountsView> {
    const { rubrics, unplaced } = await this.accountsOf(year);
    const before = await this.accountsOf(year - 1);
    const amounts = new Map(before.rubrics.map(({ rubric, amount }) => [rubric.code, amount]));
    const totalOf = (code: string) => rubrics.find(({ rubric }) => rubric.code === code)?.amount ?? Money.zero();
    const closed = await this.database.first(
      `SELECT 1 FROM ledger.closed_span WHERE kind = 'year' AND starts_on = $1`,
      [`${year}-01-01`],
    );
    return {
      year,
      isBalanced: unplaced.length === 0 && totalOf('20/58').equals(totalOf('10/49')),
      isYearClosed: closed !== undefined,
      source: this.scheme.source,
      unplaced: unplaced.map(({ account }) => account),
      items: rubrics.map(({ rubric, amount, accounts }) => ({
        code: rubric.code,
        part: rubric.part,
        name: rubric.name[language],
        isTotal: rubric.total !== undefined,
        isUnverified: rubric.unverified ?? false,
        amount: amount.toJSON(),
        before: (amounts.get(rubric.code) ?? Money.zero()).toJSON(),
        accounts: accounts.filter(({ balance }) => !balance.isZero()).map(({ account }) => account),
      })),
    };
  }

  async pdf(year: number, language: Language): Promise<Buffer> {
    return this.renderer.render('libs/ledger/documents/annual-accounts.typ', {
      language,
      organisation: await this.organisation.card(),
      ...(await this.ofYear(year, language)),
    });
  }

  private async accountsOf(year: number): Promise<AnnualAccounts> {
    const rows = await this.database.query<{ account: string; balance: string }>(
      `SELECT line.account, sum(amount) AS balance FROM ledger.line
       WHERE line.ledger = 'statutory' AND day <= $1 AND (line.account !~ '^[67]' OR day >= $2)
       GROUP BY line.account ORDER BY line.account`,
      [`${year}-12-31`, `${year}-01-01`],
    );
    const balances = rows.map(({ account, balance }) => ({ account, balance: Money.ofCents(BigInt(balance)) }));
    return annualAccountsOf(this.scheme.rubrics, [...balances, await this.left(`${year}-12-31` as LocalDate)]);
  }

  /** What classes 6 and 7 have left since the first day: the result that no closing has appropriated. */
  private async left(on: LocalDate): Promise<AccountBalance> {
    const row = await this.database.first<{ left: string }>(
      `SELECT coalesce(sum(amount), 0) AS left FROM ledger.line
       WHERE line.ledger = 'statutory' AND line.account ~ '^[67]' AND day <= $1`,
      [on],
    );
    return { account: 'RESULT', balance: Money.ofCents(BigInt(row?.left ?? '0')) };
  }
}
