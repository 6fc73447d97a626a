import type { BankMovement, BankStatement } from '../../domain/statement/bank-statement';
import { movementKey } from '../../domain/statement/movement-key';
import { unreadable } from '../unreadable';
import type { XmlNode } from '../xml/xml-node';
import { type CamtBalances, readBalances } from './camt-balances';
import { type CamtEntry, readEntry } from './camt-entry';
import { readDay } from './camt-values';

/** A statement and what its checks need besides. */
export interface CamtStatement {
  readonly statement: BankStatement;
  readonly balances: CamtBalances;
  readonly entries: readonly CamtEntry[];
  readonly node: XmlNode;
}

/** `Stmt`, `Rpt` or `Ntfctn`. @throws banking.unreadable-statement */
export function readStatement(node: XmlNode): CamtStatement {
  const identifier = node.needText('Id');
  const account = node.need('Acct').firstText('Id/IBAN', 'Id/Othr/Id')?.replace(/\s/g, '');
  if (!account) throw unreadable(node.need('Acct').line, 'missing-element', { element: 'Id', parent: 'Acct' });
  const balances = readBalances(node);
  const entries = node.children('Ntry').map((entry, index) => readEntry(entry, index + 1));
  const currency = currencyOf(node, balances, entries);
  const created = node.text('CreDtTm');
  const createdOn = created === null ? null : readDay(node, created, 'CreDtTm');
  const date = balances.closing?.date ?? createdOn;
  const sequence = node.firstText('ElctrncSeqNb', 'LglSeqNb');
  const place = { account, currency, statementDate: date, statementNumber: sequence ?? identifier };
  const booked = entries.filter((entry) => entry.status === 'BOOK');
  const statement: BankStatement = {
    account,
    currency,
    holder: node.firstText('Acct/Ownr/Nm', 'Acct/Nm'),
    description: node.text('Acct/Nm'),
    oldBalance: balances.opening?.amount ?? null,
    oldBalanceDate: balances.opening?.date ?? null,
    newBalance: balances.closing?.amount ?? null,
    date,
    createdOn,
    sequence,
    paperSequence: node.text('LglSeqNb'),
    identifier,
    isDuplicate: node.text('CpyDplctInd')?.includes('DU') ?? false,
    movements: booked.map((entry) => toMovement(entry, place)),
    messages: node.children('AddtlStmtInf').map(({ content }) => content),
  };
  return { statement, balances, entries, node };
}

/** The account's currency is optional in the standard: then the opening balance's, else the first entry's. */
function currencyOf(node: XmlNode, balances: CamtBalances, entries: readonly CamtEntry[]): string {
  const currency = node.text('Acct/Ccy') ?? (balances.opening ?? balances.closing ?? entries[0])?.amount.currency;
  if (!currency) throw unreadable(node.need('Acct').line, 'missing-element', { element: 'Ccy', parent: 'Acct' });
  return currency;
}

function toMovement(
  { status: _status, line: _line, amount, details, ...rest }: CamtEntry,
  place: Omit<Parameters<typeof movementKey>[0], 'sequence' | 'bankReference'>,
): BankMovement {
  const key = movementKey({ ...place, sequence: rest.sequence, bankReference: rest.bankReference });
  return { key, ...rest, amount, details };
}
