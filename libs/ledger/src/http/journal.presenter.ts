import type { JournalLine } from '../application/journal.query';
import type { JournalPageDto } from './journal.dto';

export function pageOf(lines: JournalLine[], limit: number): JournalPageDto {
  const entries = new Set(lines.map((line) => line.entryId));
  const last = lines.at(-1);
  return { items: lines, next: last && entries.size === limit ? `${last.occurredOn}/${last.entryId}` : null };
}

const HEADER = 'date;journal;piece;account;label;partner;debit;credit;reason';

/** Generic double-entry CSV: semicolons, decimal point, quoted text. */
export function csvOf(lines: JournalLine[]): string {
  const rows = lines.map((line) =>
    [
      line.occurredOn,
      line.sourceKind,
      line.number,
      line.account,
      quoted(line.accountName),
      quoted(line.params.counterparty ?? line.params.client ?? ''),
      line.debit.amount,
      line.credit.amount,
      line.reason,
    ].join(';'),
  );
  return `${[HEADER, ...rows].join('\r\n')}\r\n`;
}

// A leading =, +, - or @ would be a formula when a spreadsheet opens the file.
const quoted = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replace(/"/g, '""')}"`;
