import type { JournalLine } from '../application/journal.query';
import { aboutOf, type JournalFormat } from './journal-format';

/**
 * Plain-text accounting for hledger and ledger-cli: commodity and every account declared, every amount explicit with two
 * decimals, no virtual posting, entries in the order of their dates, the entry's id and kind as tags.
 * @source hledger manual, "journal format"
 */
export const hledger: JournalFormat = {
  contentType: 'text/plain; charset=utf-8',
  extension: 'journal',
  opening: (accounts) =>
    `commodity 1000.00 EUR\n\n${accounts.map(({ code, name }) => `account ${accountName(code, name)}\n`).join('')}`,
  entry: (lines) => {
    const [first] = lines;
    if (!first) return '';
    const { occurredOn, number, entryId, reason } = first;
    const heading = `${occurredOn} (${number}) ${plain(aboutOf(first))}  ; id:${entryId}, kind:${reason}`;
    return `\n${heading}\n${lines.map(posting).join('')}`;
  },
};

const posting = (line: JournalLine): string => {
  const amount = line.debit.amount === '0.00' ? `-${line.credit.amount}` : line.debit.amount;
  const tag = line.activityId ? `  ; activity:${line.activityId}` : '';
  return `    ${accountName(line.account, line.accountName)}  ${amount} EUR${tag}\n`;
};

/** One account a code. Two spaces would end the name, and a semicolon begin a comment. */
const accountName = (code: string, name: string): string => plain(`${code} ${name.replaceAll(':', ' -')}`);

const plain = (text: string): string =>
  text
    .replace(/[;|\r\n\t]/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
