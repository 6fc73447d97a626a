import type { LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { LedgerName } from '../domain/ledger-entry';
import { csv } from '../formats/csv';
import { hledger } from '../formats/hledger';
import type { AccountName, JournalFormat } from '../formats/journal-format';
import { winbooks } from '../formats/winbooks';
import { type JournalLine, JournalQuery } from './journal.query';

const ENTRIES_A_PAGE = 500;

export const journalFormats = { csv, hledger, winbooks } satisfies Record<string, JournalFormat>;
export type JournalFormatName = keyof typeof journalFormats;

export interface ExportedPeriod {
  ledger: LedgerName;
  from: LocalDate;
  to: LocalDate;
}

/** The journal of a period for another program, page by page: a year costs no more memory than a day. */
@Injectable()
export class JournalExport {
  constructor(
    private readonly database: Database,
    private readonly journal: JournalQuery,
  ) {}

  async *write(period: ExportedPeriod, name: JournalFormatName): AsyncGenerator<string> {
    const format = journalFormats[name];
    yield format.opening(await this.accounts(period.ledger));
    for await (const lines of this.pages(period))
      yield entriesOf(lines)
        .map((entry) => format.entry(entry))
        .join('');
  }

  /** The same, line by line, for a spreadsheet. */
  async *lines(period: ExportedPeriod): AsyncGenerator<JournalLine> {
    for await (const lines of this.pages(period)) yield* lines;
  }

  private async *pages(period: ExportedPeriod): AsyncGenerator<JournalLine[]> {
    let after: string | undefined;
    for (;;) {
      const lines = await this.journal.journal({ ...period, after, limit: ENTRIES_A_PAGE });
      const last = lines.at(-1);
      if (!last) return;
      yield lines;
      after = `${last.occurredOn}/${last.entryId}`;
    }
  }

  private accounts(ledger: LedgerName): Promise<AccountName[]> {
    return this.database.query('SELECT code, name_fr AS name FROM ledger.account WHERE ledger = $1 ORDER BY code', [
      ledger,
    ]);
  }
}

/** Lines follow one another by entry: cut where the entry changes. */
function entriesOf(lines: readonly JournalLine[]): JournalLine[][] {
  const entries: JournalLine[][] = [];
  for (const line of lines) {
    const current = entries.at(-1);
    if (current?.[0]?.entryId === line.entryId) current.push(line);
    else entries.push([line]);
  }
  return entries;
}
