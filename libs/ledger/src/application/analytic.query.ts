import { type ActivityId, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { startOfYear, YEARLY_ACCOUNT } from '../domain/fiscal-year';
import type { LedgerName } from '../domain/ledger-entry';

export interface AnalyticFilter {
  from: LocalDate;
  to: LocalDate;
  ledger?: LedgerName;
  account?: string;
  activityId?: string;
}

export interface AnalyticLine {
  activityId: ActivityId;
  ledger: LedgerName;
  account: string;
  accountName: string;
  opening: MoneyJson;
  debit: MoneyJson;
  credit: MoneyJson;
  balance: MoneyJson;
}

type Row = Omit<AnalyticLine, 'opening' | 'debit' | 'credit' | 'balance'> &
  Record<'opening' | 'debit' | 'credit' | 'balance', string>;

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();

/** The analytic books: each Activité and account with its opening, movements and closing (class 9, and 6 or 7 where a line names one). */
@Injectable()
export class AnalyticQuery {
  constructor(private readonly database: Database) {}

  async page(filter: AnalyticFilter, query: PageQueryDto): Promise<Page<AnalyticLine>> {
    const page = await pageOf<Row>(this.database, {
      select: `activity_id AS "activityId", ledger, account, name AS "accountName", opening, debit, credit, opening + debit - credit AS balance`,
      from: `FROM (
        SELECT line.activity_id, line.ledger, line.account, account.name_fr AS name,
          coalesce(sum(amount) FILTER (WHERE day < $1 AND (day >= $2 OR NOT (${YEARLY_ACCOUNT}))), 0) AS opening,
          coalesce(sum(amount) FILTER (WHERE day >= $1 AND amount > 0), 0) AS debit,
          coalesce(-sum(amount) FILTER (WHERE day >= $1 AND amount < 0), 0) AS credit
        FROM ledger.line
        JOIN ledger.account ON account.ledger = line.ledger AND account.code = line.account
        WHERE line.activity_id IS NOT NULL AND day <= $3 AND ($4::text IS NULL OR line.ledger = $4)
          AND ($5::text IS NULL OR line.account = $5) AND ($6::uuid IS NULL OR line.activity_id = $6)
        GROUP BY 1, 2, 3, 4) AS analytic WHERE opening <> 0 OR debit <> 0 OR credit <> 0`,
      params: [
        filter.from,
        startOfYear(filter.from),
        filter.to,
        filter.ledger ?? null,
        filter.account ?? null,
        filter.activityId ?? null,
      ],
      sortable: {
        account: 'account',
        opening: 'opening',
        debit: 'debit',
        credit: 'credit',
        balance: 'opening + debit - credit',
      },
      tieBreak: 'activity_id, ledger, account',
      query: { sort: 'account', ...query },
    });
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        opening: euros(row.opening),
        debit: euros(row.debit),
        credit: euros(row.credit),
        balance: euros(row.balance),
      })),
    };
  }
}
