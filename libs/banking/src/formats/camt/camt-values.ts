import { brusselsDate, Decimal, isLocalDate, type LocalDate } from '@coopera/kernel';
import { StatementAmount } from '../../domain/statement/statement-amount';
import { unreadable } from '../unreadable';
import type { XmlNode } from '../xml/xml-node';

const AMOUNT = /^\+?(\d{1,18}(\.\d{0,5})?|\.\d{1,5})$/;

/** An amount element: up to eighteen digits, five of them decimals, never signed. @throws bad-amount, bad-value */
export function readAmount(node: XmlNode): StatementAmount {
  const currency = node.attribute('Ccy') ?? '';
  if (!/^[A-Z]{3}$/.test(currency)) throw unreadable(node.line, 'bad-value', { value: currency, field: 'currency' });
  const value = node.content;
  if (!AMOUNT.test(value)) throw unreadable(node.line, 'bad-amount', { value, field: node.name });
  const plain = value.replace(/^\+/, '').replace(/^\./, '0.').replace(/\.$/, '');
  return StatementAmount.of(Decimal.of(plain), currency);
}

/** True for money in. @throws missing-element, bad-value */
export function readIsCredit(node: XmlNode): boolean {
  const indicator = node.needText('CdtDbtInd');
  if (indicator !== 'CRDT' && indicator !== 'DBIT')
    throw unreadable(node.line, 'bad-value', { value: indicator, field: 'CdtDbtInd' });
  return indicator === 'CRDT';
}

/**
 * Amount with its sign. The indicator says which way this entry went, also for a reversal: `RvslInd` only says that the
 * movement it undoes went the other way (ISO 20022, ReversalIndicator).
 */
export function readSignedAmount(node: XmlNode): StatementAmount {
  const amount = readAmount(node.need('Amt'));
  return readIsCredit(node) ? amount : amount.negate();
}

/** A `Dt` or `DtTm` under a path; an instant is taken in Belgian time. @throws bad-date */
export function readDate(node: XmlNode, path: string): LocalDate | null {
  const value = node.firstText(`${path}/Dt`, `${path}/DtTm`);
  return value === null ? null : readDay(node, value, path);
}

/** A date, or a date and time. @throws bad-date */
export function readDay(node: XmlNode, value: string, field: string): LocalDate {
  const day = value.slice(0, 10);
  const rest = value.slice(10);
  if (!isLocalDate(day) || !/^(T\d{2}:\d{2}:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(rest))
    throw unreadable(node.line, 'bad-date', { value, field });
  return /^T.*(Z|[+-]\d{2}:\d{2})$/.test(rest) ? brusselsDate(new Date(value)) : day;
}

/** @throws bad-value */
export function readFlag(node: XmlNode, path: string): boolean {
  const value = node.text(path) ?? 'false';
  if (!['true', 'false', '1', '0'].includes(value)) throw unreadable(node.line, 'bad-value', { value, field: path });
  return value === 'true' || value === '1';
}
