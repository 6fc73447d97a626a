import type { LocalDate } from '@coopera/kernel';
import type { StatementAmount } from '../../domain/statement/statement-amount';
import type { XmlNode } from '../xml/xml-node';
import { readDate, readSignedAmount } from './camt-values';

export interface CamtBalance {
  readonly amount: StatementAmount;
  readonly date: LocalDate | null;
}

/** Opening: booked, else the closing of the day before. Closing: booked. Interim and available ones are no invariant. */
export interface CamtBalances {
  readonly opening: CamtBalance | null;
  readonly closing: CamtBalance | null;
}

const typeOf = (balance: XmlNode): string => balance.firstText('Tp/CdOrPrtry/Cd', 'Tp/CdOrPrtry/Prtry') ?? '';

/** @throws banking.unreadable-statement when any balance is wrong, also one that is not used */
export function readBalances(statement: XmlNode): CamtBalances {
  const balances = statement.children('Bal').map((node) => ({
    type: typeOf(node),
    amount: readSignedAmount(node),
    date: readDate(node, 'Dt'),
  }));
  const first = (...types: string[]): CamtBalance | null =>
    types.map((type) => balances.find((balance) => balance.type === type)).find(Boolean) ?? null;
  return { opening: first('OPBD', 'PRCD'), closing: balances.filter(({ type }) => type === 'CLBD').at(-1) ?? null };
}
