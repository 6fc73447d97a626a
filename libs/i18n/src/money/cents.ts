import { euros, type Money } from './money';

/** "1234.56" → 123456n; text with more than two decimals is refused. */
export function toCents(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount.trim());
  if (!match) throw new RangeError(`not an amount in cents: "${amount}"`);
  const [, sign, whole, fraction = ''] = match;
  const cents = BigInt(whole + fraction.padEnd(2, '0'));
  return sign ? -cents : cents;
}

/** 123456n → "1234.56". */
export function fromCents(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const moneyCents = (money: Money): bigint => toCents(money.amount);
export const centsMoney = (cents: bigint): Money => euros(fromCents(cents));
export const sumMoney = (amounts: readonly Money[]): Money =>
  centsMoney(amounts.reduce((sum, money) => sum + moneyCents(money), 0n));
export const isNegative = (money: Money): boolean => money.amount.startsWith('-');
/** For drawing only: the width of a bar needs no exact cents. */
export const moneyNumber = (money: Money): number => Number(money.amount);
