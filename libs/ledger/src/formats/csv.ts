import { quoted } from '@coopera/platform';
import type { JournalFormat } from './journal-format';

/** Generic double-entry CSV: semicolons, decimal point, quoted text; one line a ledger line. */
export const csv: JournalFormat = {
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  opening: () => 'date;journal;piece;account;label;partner;debit;credit;reason\r\n',
  entry: (lines) =>
    lines
      .map((line) =>
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
      )
      .map((row) => `${row}\r\n`)
      .join(''),
};
