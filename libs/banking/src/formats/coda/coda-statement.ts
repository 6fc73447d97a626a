import type { BankMovement, BankStatement, MovementDetail, MovementLine } from '../../domain/statement/bank-statement';
import { movementKey } from '../../domain/statement/movement-key';
import { readCommunication } from './coda-communication';
import { type CodaGroup, groupMovements } from './coda-groups';
import type { CodaMovement } from './coda-movement';
import type { CodaStatement } from './coda-statement-builder';

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
    movements: groupMovements(coda.movements).groups.map((group) => toMovement(group, coda)),
    messages: coda.messages,
  };
}

function toMovement({ total, details, sequence }: CodaGroup, coda: CodaStatement): BankMovement {
  const { account, currency, sequence: number } = coda.oldBalance;
  const key = movementKey({
    account,
    currency,
    statementDate: coda.newBalance.date ?? coda.header.createdOn,
    statementNumber: number ?? coda.header.fileReference ?? '',
    sequence,
    bankReference: total.bankReference,
  });
  return { key, ...toLine(total), amount: total.amount, details: details.map(toDetail) };
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
