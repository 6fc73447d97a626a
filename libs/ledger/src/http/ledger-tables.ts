import type { Language } from '@coopera/kernel';
import type { TableFile } from '@coopera/platform';
import type { AgedBalances } from '../application/aged-balances.query';
import type { AnnualAccountsView } from '../application/annual-accounts.query';
import type { AccountLine } from '../application/general-ledger.query';
import type { JournalLine } from '../application/journal.query';
import type { TrialBalanceLine } from '../application/trial-balance.query';
import { aboutOf } from '../formats/journal-format';
import { column } from './table-titles';

export const trialBalanceTable = (lines: TrialBalanceLine[], name: string, language: Language): TableFile => ({
  name,
  columns: [
    column('ledger', 'text', language),
    column('account', 'text', language),
    column('name', 'text', language),
    column('opening', 'money', language),
    column('debit', 'money', language),
    column('credit', 'money', language),
    column('balance', 'money', language),
  ],
  rows: lines.map((line) => [
    line.ledger,
    line.account,
    line.name,
    line.opening.amount,
    line.debit.amount,
    line.credit.amount,
    line.balance.amount,
  ]),
});

export const accountTable = (lines: AsyncIterable<AccountLine>, name: string, language: Language): TableFile => ({
  name,
  columns: [
    column('date', 'day', language),
    column('piece', 'text', language),
    column('source', 'text', language),
    column('about', 'text', language),
    column('debit', 'money', language),
    column('credit', 'money', language),
    column('balance', 'money', language),
  ],
  rows: accountRows(lines),
});

async function* accountRows(lines: AsyncIterable<AccountLine>): AsyncGenerator<(string | null)[]> {
  for await (const line of lines)
    yield [
      line.occurredOn,
      line.number,
      line.sourceKind,
      aboutOf(line),
      line.debit.amount,
      line.credit.amount,
      line.balance.amount,
    ];
}

export const journalTable = (lines: AsyncIterable<JournalLine>, name: string, language: Language): TableFile => ({
  name,
  columns: [
    column('date', 'day', language),
    column('source', 'text', language),
    column('piece', 'text', language),
    column('account', 'text', language),
    column('name', 'text', language),
    column('about', 'text', language),
    column('debit', 'money', language),
    column('credit', 'money', language),
  ],
  rows: journalRows(lines),
});

async function* journalRows(lines: AsyncIterable<JournalLine>): AsyncGenerator<(string | null)[]> {
  for await (const line of lines)
    yield [
      line.occurredOn,
      line.sourceKind,
      line.number,
      line.account,
      line.accountName,
      aboutOf(line),
      line.debit.amount,
      line.credit.amount,
    ];
}

const ages = ['notDue', 'days30', 'days60', 'days90', 'older', 'total'] as const;

export const agedTable = ({ items, totals }: AgedBalances, name: string, language: Language): TableFile => ({
  name,
  columns: [column('party', 'text', language), ...ages.map((age) => column(age, 'money', language))],
  rows: [
    ...items.map((line) => [line.name, ...ages.map((age) => line[age].amount)]),
    [column('total', 'text', language).title, ...ages.map((age) => totals[age].amount)],
  ],
});

export const annualTable = ({ items, year }: AnnualAccountsView, language: Language): TableFile => ({
  name: `annual-accounts-${year}`,
  columns: [
    column('code', 'text', language),
    column('name', 'text', language),
    { title: String(year), kind: 'money' },
    { title: String(year - 1), kind: 'money' },
  ],
  rows: items.map((line) => [line.code, line.name, line.amount.amount, line.before.amount]),
});
