import { endOfMonth, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type ClosingSpan, monthsOf, quartersOf, spanName, yearSpan } from '../domain/closing-span';
import { CloseYear } from './close-year.use-case';

export type PeriodState = 'closed' | 'open' | 'running';

export interface PeriodCard {
  kind: 'month' | 'quarter' | 'year';
  /** "2026-10", "2026-T4", "2026". */
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  state: PeriodState;
  closedAt: string | null;
  closedBy: string | null;
}

export interface ReopeningCard {
  id: string;
  month: LocalDate;
  reason: string;
  askedBy: string;
  askedByName: string;
  askedAt: string;
}

export interface PeriodCalendar {
  year: number;
  months: (PeriodCard & { entries: number })[];
  quarters: PeriodCard[];
  wholeYear: PeriodCard & { result: MoneyJson };
  /** The only month that can be opened again; null where there is none. */
  reopenable: LocalDate | null;
  reopenings: ReopeningCard[];
}

interface Closed {
  kind: string;
  startsOn: LocalDate;
  closedAt: string;
  closedBy: string;
}

const UTC = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** The periods of a year: what is closed, by whom, and what may be opened again. */
@Injectable()
export class PeriodsQuery {
  constructor(
    private readonly database: Database,
    private readonly closeYear: CloseYear,
    private readonly clock: Clock,
  ) {}

  async ofYear(year: number): Promise<PeriodCalendar> {
    const span = yearSpan(year);
    const closed = await this.closed(span);
    const counts = await this.database.query<{ month: string; entries: number }>(
      `SELECT to_char(occurred_on, 'YYYY-MM') AS month, count(*)::int AS entries FROM ledger.entry
       WHERE ledger = 'statutory' AND occurred_on BETWEEN $1 AND $2 GROUP BY 1`,
      [span.startsOn, span.endsOn],
    );
    const entries = new Map(counts.map((row) => [row.month, row.entries]));
    const result = await this.closeYear.result(span);
    return {
      year,
      months: monthsOf(span).map((month) => ({
        ...this.card('month', month.slice(0, 7), month, endOfMonth(month), closed),
        entries: entries.get(month.slice(0, 7)) ?? 0,
      })),
      quarters: quartersOf(year).map((one) => this.card('quarter', spanName(one), one.startsOn, one.endsOn, closed)),
      wholeYear: {
        ...this.card('year', String(year), span.startsOn, span.endsOn, closed),
        result: (result ?? Money.zero()).toJSON(),
      },
      reopenable: await this.reopenable(),
      reopenings: await this.database.query<ReopeningCard>(
        `SELECT id, month, reason, asked_by AS "askedBy", asked_by_name AS "askedByName", to_char(asked_at AT TIME ZONE 'UTC', ${UTC}) AS "askedAt"
         FROM ledger.reopening WHERE status = 'waiting' ORDER BY asked_at`,
      ),
    };
  }

  private closed({ startsOn, endsOn }: ClosingSpan): Promise<Closed[]> {
    return this.database.query<Closed>(
      `SELECT kind, starts_on AS "startsOn", to_char(closed_at AT TIME ZONE 'UTC', ${UTC}) AS "closedAt", closed_by AS "closedBy" FROM (
         SELECT 'month' AS kind, month AS starts_on, closed_at, closed_by FROM ledger.period
         UNION ALL SELECT kind, starts_on, closed_at, closed_by FROM ledger.closed_span) AS closed
       WHERE starts_on BETWEEN $1 AND $2`,
      [startsOn, endsOn],
    );
  }

  private card(
    kind: PeriodCard['kind'],
    name: string,
    startsOn: LocalDate,
    endsOn: LocalDate,
    closed: Closed[],
  ): PeriodCard {
    const found = closed.find((one) => one.kind === kind && one.startsOn === startsOn);
    const state = found ? 'closed' : endsOn < this.clock.today() ? 'open' : 'running';
    return {
      kind,
      name,
      startsOn,
      endsOn,
      state,
      closedAt: found?.closedAt ?? null,
      closedBy: found?.closedBy ?? null,
    };
  }

  private async reopenable(): Promise<LocalDate | null> {
    const row = await this.database.first<{ month: LocalDate }>(
      `SELECT month FROM ledger.period WHERE month = (SELECT max(month) FROM ledger.period)
         AND NOT EXISTS (SELECT 1 FROM ledger.closed_span WHERE month BETWEEN starts_on AND ends_on)`,
    );
    return row?.month ?? null;
  }
}
