import { addMonths, type LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type ClosingSpan, monthsOf, quartersOf, spanName } from '../domain/closing-span';
import type { BookFinding } from './book-check';
import type { CheckedBooks } from './book-check-registry';

const finding = (reference: string, on: LocalDate): BookFinding => ({ reference, on, amount: null });

/** What a quarter or a year waits for before it can be closed: its months, its quarters, and for a year the year before. */
@Injectable()
export class SpanChecklist {
  constructor(private readonly database: Database) {}

  async of(span: ClosingSpan): Promise<CheckedBooks[]> {
    return span.kind === 'quarter' ? [await this.months(span)] : [await this.quarters(span), await this.before(span)];
  }

  private async months(span: ClosingSpan): Promise<CheckedBooks> {
    const closed = await this.database.query<{ month: LocalDate }>(
      'SELECT month FROM ledger.period WHERE month BETWEEN $1 AND $2',
      [span.startsOn, span.endsOn],
    );
    const known = new Set(closed.map(({ month }) => month));
    return {
      name: 'ledger.months-closed',
      title: {
        fr: 'Chaque mois du trimestre est clôturé',
        nl: 'Elke maand van het kwartaal is afgesloten',
        en: 'Every month of the quarter is closed',
      },
      isInvariant: false,
      findings: monthsOf(span)
        .filter((month) => !known.has(month))
        .map((month) => finding(month.slice(0, 7), month)),
    };
  }

  private async quarters(span: ClosingSpan): Promise<CheckedBooks> {
    const closed = await this.database.query<{ startsOn: LocalDate }>(
      `SELECT starts_on AS "startsOn" FROM ledger.closed_span WHERE kind = 'quarter' AND starts_on BETWEEN $1 AND $2`,
      [span.startsOn, span.endsOn],
    );
    const known = new Set(closed.map(({ startsOn }) => startsOn));
    return {
      name: 'ledger.quarters-closed',
      title: {
        fr: 'Chaque trimestre de l’année est clôturé',
        nl: 'Elk kwartaal van het jaar is afgesloten',
        en: 'Every quarter of the year is closed',
      },
      isInvariant: false,
      findings: quartersOf(Number(span.startsOn.slice(0, 4)))
        .filter(({ startsOn }) => !known.has(startsOn))
        .map((quarter) => finding(spanName(quarter), quarter.startsOn)),
    };
  }

  private async before(span: ClosingSpan): Promise<CheckedBooks> {
    const before = addMonths(span.startsOn, -12);
    const row = await this.database.first(
      `SELECT 1 FROM ledger.entry WHERE ledger = 'statutory' AND occurred_on < $1
         AND NOT EXISTS (SELECT 1 FROM ledger.closed_span WHERE kind = 'year' AND starts_on = $2) LIMIT 1`,
      [span.startsOn, before],
    );
    return {
      name: 'ledger.year-before-closed',
      title: {
        fr: 'L’année précédente est clôturée',
        nl: 'Het vorige jaar is afgesloten',
        en: 'The year before is closed',
      },
      isInvariant: false,
      findings: row ? [finding(before.slice(0, 4), before)] : [],
    };
  }
}
