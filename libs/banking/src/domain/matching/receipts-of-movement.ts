import type { BankMovement, MovementDetail, MovementLine } from '../statement/bank-statement';
import { StatementAmount } from '../statement/statement-amount';
import type { ReceiptToMatch } from './expected-receipt';

/** CODA type 8 explains one amount by its gross and its charges; every other kind of detail is a payment of its own. */
const CHARGES = /^8/;

/**
 * What of a movement is matched: each detail when they are payments that together are the movement (a bank totals the
 * transfers of a day), else the movement. One payment explained with its charges stays one.
 * @throws banking.amount-finer-than-cent
 */
export function receiptsOfMovement(movement: BankMovement): ReceiptToMatch[] {
  const parts = movement.details.filter((detail) => !detail.isNested);
  return isTotalOf(movement, parts)
    ? parts.map((part) => toReceipt(part, part.amount))
    : [toReceipt(movement, movement.amount)];
}

function isTotalOf(
  movement: BankMovement,
  parts: readonly MovementDetail[],
): parts is (MovementDetail & { amount: StatementAmount })[] {
  const { amount } = movement;
  if (parts.length === 0 || parts.some((part) => CHARGES.test(part.transactionCode))) return false;
  const amounts = parts.map((part) => part.amount);
  const isSame = (part: StatementAmount | null): part is StatementAmount =>
    part !== null && part.currency === amount.currency && part.isNegative() === amount.isNegative();
  return amounts.every(isSame) && StatementAmount.sum(amounts as StatementAmount[], amount.currency).equals(amount);
}

const toReceipt = (line: MovementLine, amount: StatementAmount): ReceiptToMatch => ({
  amount: amount.toMoney(),
  structuredCommunication: line.structuredCommunication,
  communication: line.communication,
  payerName: line.counterparty.name,
  payerIban: line.counterparty.iban,
  isReversal: line.isReversal,
});
