import { Decimal } from '@coopera/kernel';
import type { BankFileFormat } from '../../domain/statement/bank-statement';
import type { StatementProblem, StatementProblemCode } from '../../domain/statement/statement-problem';
import { unreadable } from '../unreadable';
import type { XmlNode } from '../xml/xml-node';
import type { CamtStatement } from './camt-statement';

type Found = Omit<StatementProblem, 'statement'>;
const found = (code: StatementProblemCode, line: number | null, params: Found['params']): Found => ({
  code,
  line,
  params,
});

/** What a CAMT statement promises besides its balance: currencies, both balances, booked entries, the totals of `TxsSummry`. */
export function checkCamt(camt: CamtStatement, index: number, format: BankFileFormat): StatementProblem[] {
  const problems = [
    ...missingBalances(camt, format),
    ...foreignCurrencies(camt),
    ...notBooked(camt),
    ...summary(camt, 'TtlNtries', camt.entries),
    ...summary(
      camt,
      'TtlCdtNtries',
      camt.entries.filter(({ amount }) => !amount.isNegative()),
    ),
    ...summary(
      camt,
      'TtlDbtNtries',
      camt.entries.filter(({ amount }) => amount.isNegative()),
    ),
  ];
  return problems.map((problem) => ({ ...problem, statement: index }));
}

function missingBalances({ balances, node }: CamtStatement, format: BankFileFormat): Found[] {
  if (format !== 'camt.053') return [];
  return [
    ...(balances.opening ? [] : [found('balance-missing', node.line, { balance: 'OPBD' })]),
    ...(balances.closing ? [] : [found('balance-missing', node.line, { balance: 'CLBD' })]),
  ];
}

function foreignCurrencies({ statement, balances, entries, node }: CamtStatement): Found[] {
  const amounts = [
    { what: 'OPBD', line: node.line, currency: balances.opening?.amount.currency },
    { what: 'CLBD', line: node.line, currency: balances.closing?.amount.currency },
    ...entries.map(({ sequence, line, amount }) => ({ what: `Ntry ${sequence}`, line, currency: amount.currency })),
  ];
  return amounts
    .filter(({ currency }) => currency !== undefined && currency !== statement.currency)
    .map(({ what, line, currency }) =>
      found('currency-mismatch', line, { what, found: String(currency), announced: statement.currency }),
    );
}

const notBooked = ({ entries }: CamtStatement): Found[] =>
  entries
    .filter(({ status }) => status !== 'BOOK')
    .map(({ sequence, status, line }) => found('entry-not-booked', line, { sequence, status }));

function summary({ node }: CamtStatement, name: string, entries: CamtStatement['entries']): Found[] {
  const totals = node.find(`TxsSummry/${name}`);
  if (!totals) return [];
  const count = totals.text('NbOfNtries');
  const sum = totals.text('Sum');
  const actual = Decimal.sum(entries.map(({ amount }) => amount.value.abs()));
  const code = name === 'TtlDbtNtries' ? 'debit-turnover-mismatch' : 'credit-turnover-mismatch';
  const line = totals.line;
  return [
    ...(count !== null && Number(count) !== entries.length
      ? [found('entry-count-mismatch', line, { announced: count, found: entries.length })]
      : []),
    ...(sum !== null && name !== 'TtlNtries' && !decimalOf(totals, sum).equals(actual)
      ? [found(code, line, { announced: sum, found: actual.toString() })]
      : []),
  ];
}

function decimalOf(node: XmlNode, value: string): Decimal {
  if (!/^\d+(\.\d+)?$/.test(value)) throw unreadable(node.line, 'bad-amount', { value, field: `${node.name}/Sum` });
  return Decimal.of(value);
}
