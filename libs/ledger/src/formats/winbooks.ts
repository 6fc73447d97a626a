import { quoted } from '@coopera/platform';
import { aboutOf, type JournalFormat } from './journal-format';

const COLUMNS =
  'bookyear,bookmonth,jnltype,jnl,number,renumber,accounttyp,accountid,date,duedate,cur,side,amountcur,amount,comment';

/**
 * The import file of WinBooks on Web for general operations: dates with slashes, decimal point, one line a ledger line.
 * Not tried in WinBooks itself. @source WinBooks on Web, "Import CSV" (read in part)
 */
export const winbooks: JournalFormat = {
  contentType: 'text/csv; charset=utf-8',
  extension: 'winbooks.csv',
  opening: () => `${COLUMNS}\r\n`,
  entry: (lines) =>
    lines
      .map((line) => {
        const [year, month] = line.occurredOn.split('-');
        const date = line.occurredOn.replaceAll('-', '/');
        const isDebit = line.debit.amount !== '0.00';
        const amount = isDebit ? line.debit.amount : line.credit.amount;
        const cells = [year, Number(month), 'PRI', 'COOP', line.number, 'F', 'G', line.account, date, date, 'EUR'];
        return [...cells, isDebit ? 'D' : 'C', amount, amount, quoted(aboutOf(line))].join(',');
      })
      .map((row) => `${row}\r\n`)
      .join(''),
};
