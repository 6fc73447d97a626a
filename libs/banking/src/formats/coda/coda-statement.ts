import type { BankMovement, BankStatement, MovementDetail, MovementLine } from '../../domain/statement/bank-statement';
import { movementKey } from '../../domain/statement/movement-key';
import { readCommunication } from './coda-communication';
import type { CodaMovement } from './coda-movement';
import type { CodaStatement } from './coda-statement-builder';

/** Detail number of a movement that counts in the balance; every other number explains the one with the same sequence. */
const COUNTED = '0000';

/** The records of a statement in the words of banking. */
export function toStatement(coda: CodaStatement): BankStatement {
  const { header, oldBalance, newBalance } = coda;
  return {
    account: oldBalance.account,
    currency: oldBalance.currency,
    holder: oldBalance.holder,
    description: oldBalance.description,
    oldBalance: oldBalance.amount,
    oldBalanceDate: oldBalance.date,
    newBalance: newBalance.amount,
    date: newBalance.date ?? header.createdOn,
    createdOn: header.createdOn,
    sequence: oldBalance.sequence,
    paperSequence: oldBalance.paperSequence,
    identifier: header.fileReference,
    isDuplicate: header.isDuplicate,
    movements: coda.movements.filter(({ detail }) => detail === COUNTED).map((movement) => toMovement(movement, coda)),
    messages: coda.messages,
  };
}

function toMovement(movement: CodaMovement, coda: CodaStatement): BankMovement {
  const { account, currency, sequence } = coda.oldBalance;
  const key = movementKey({
    account,
    currency,
    statementDate: coda.newBalance.date ?? coda.header.createdOn,
    statementNumber: sequence ?? coda.header.fileReference ?? '',
    sequence: movement.sequence,
    bankReference: movement.bankReference,
  });
  const details = coda.movements
    .filter((detail) => detail.sequence === movement.sequence && detail.detail !== COUNTED)
    .map(toDetail);
  return { key, ...toLine(movement), amount: movement.amount, details };
}

const toDetail = (movement: CodaMovement): MovementDetail => ({
  ...toLine(movement),
  amount: movement.amount,
  detailNumber: movement.detail,
  isNested: movement.transactionCode.startsWith('9'),
});

function toLine(movement: CodaMovement): MovementLine {
  const { sequence, bankReference, valueDate, entryDate, transactionCode } = movement;
  const { clientReference, purpose, isReversal, information } = movement;
  return {
    sequence,
    bankReference,
    valueDate,
    entryDate,
    transactionCode,
    ...readCommunication(movement),
    counterparty: { name: movement.name, iban: movement.account, bic: movement.bic, ultimateName: null },
    clientReference,
    purpose,
    isReversal,
    information,
  };
}
