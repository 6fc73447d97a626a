import { type Language, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { EARLIER_RESULT, startOfYear, YEARLY_ACCOUNT } from '../domain/fiscal-year';
import type { LedgerName } from '../domain/ledger-entry';

export interface TrialBalanceLine {
  ledger: LedgerName;
  account: string;
  name: string;
  /** Before the period; debit positive. */
  opening: MoneyJson;
  debit: MoneyJson;
  credit: MoneyJson;
  /** After the period; debit positive. */
  balance: MoneyJson;
}

interface Row {
  ledger: LedgerName;
  account: string;
  name: string;
  opening: string;
  debit: string;
  credit: string;
}

const euros = (cents: string | bigint): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();

const earlier = {
  fr: 'Résultat d’exercices antérieurs, pas encore affecté',
  nl: 'Resultaat van vorige boekjaren, nog niet verwerkt',
  en: 'Result of earlier years, not yet appropriated',
};

/** Opening, movements and closing of every account. Each ledger sums to zero in each column. */
@Injectable()
export class TrialBalanceQuery {
  constructor(private readonly database: Database) {}

  /** Accounts without a line up to the last day are left out. */
  async of(
    { from, to, ledger }: { from?: LocalDate; to?: LocalDate; ledger?: LedgerName },
    language: Language = 'fr',
  ): Promise<TrialBalanceLine[]> {
    const first = from ?? ('0001-01-01' as LocalDate);
    const year = from ? startOfYear(from) : first;
    const rows = await this.database.query<Row>(
      `SELECT line.ledger, line.account, account.name_${language} AS name,
         coalesce(sum(amount) FILTER (WHERE day < $1 AND (day >= $2 OR NOT (${YEARLY_ACCOUNT}))), 0) AS opening,
         coalesce(sum(amount) FILTER (WHERE day >= $1 AND amount > 0), 0) AS debit,
         coalesce(-sum(amount) FILTER (WHERE day >= $1 AND amount < 0), 0) AS credit
       FROM ledger.line
       JOIN ledger.account ON account.ledger = line.ledger AND account.code = line.account
       WHERE day <= $3 AND ($4::text IS NULL OR line.ledger = $4)
       GROUP BY line.ledger, line.account, 3 ORDER BY line.ledger DESC, line.account`,
      [first, year, to ?? '9999-12-31', ledger ?? null],
    );
    const left = ledger === 'budget' ? [] : await this.earlierResult(year, language);
    return [...rows, ...left].map(({ opening, debit, credit, ...row }) => ({
      ...row,
      opening: euros(opening),
      debit: euros(debit),
      credit: euros(credit),
      balance: euros(BigInt(opening) + BigInt(debit) - BigInt(credit)),
    }));
  }

  private async earlierResult(year: LocalDate, language: Language): Promise<Row[]> {
    const row = await this.database.first<{ left: string }>(
      `SELECT coalesce(sum(amount), 0) AS left FROM ledger.line
       WHERE day < $1 AND ${YEARLY_ACCOUNT}`,
      [year],
    );
    if (!row || row.left === '0') return [];
    return [
      {
        ledger: 'statutory',
        account: EARLIER_RESULT,
        name: earlier[language],
        opening: row.left,
        debit: '0',
        credit: '0',
      },
    ];
  }
}
