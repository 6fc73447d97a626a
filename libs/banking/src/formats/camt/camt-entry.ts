import type { MovementDetail, MovementLine } from '../../domain/statement/bank-statement';
import type { StatementAmount } from '../../domain/statement/statement-amount';
import type { XmlNode } from '../xml/xml-node';
import { nobody, readCounterparty } from './camt-party';
import { readRemittance } from './camt-remittance';
import { readAmount, readDate, readFlag, readIsCredit, readSignedAmount } from './camt-values';

/** An entry of the account, with what explains it. */
export interface CamtEntry extends MovementLine {
  readonly status: string;
  readonly line: number | null;
  readonly amount: StatementAmount;
  readonly details: readonly MovementDetail[];
}

/** `Ntry`. `position` counts from 1. @throws banking.unreadable-statement: missing-element, bad-amount, bad-value, bad-date */
export function readEntry(entry: XmlNode, position: number): CamtEntry {
  const transactions = entry.children('NtryDtls').flatMap((group) => group.children('TxDtls'));
  const only = transactions.length === 1 ? transactions[0] : null;
  const amount = readSignedAmount(entry);
  entry.needText(entry.text('Sts') ? 'Sts' : 'Sts/Cd');
  return {
    ...readLine(entry, only, String(position)),
    status: entry.firstText('Sts/Cd', 'Sts') ?? '',
    line: entry.line,
    amount,
    details: only ? [] : transactions.map((transaction, index) => readDetail(entry, transaction, position, index + 1)),
  };
}

function readDetail(entry: XmlNode, transaction: XmlNode, position: number, index: number): MovementDetail {
  return {
    ...readLine(entry, transaction, String(position)),
    bankReference: transaction.text('Refs/AcctSvcrRef'),
    amount: readDetailAmount(entry, transaction),
    detailNumber: String(index),
    isNested: false,
  };
}

/** Since .03 a transaction has its own amount and sign; in .02 only `AmtDtls`, signed as its entry. */
function readDetailAmount(entry: XmlNode, transaction: XmlNode): StatementAmount | null {
  const node =
    transaction.find('Amt') ?? transaction.find('AmtDtls/TxAmt/Amt') ?? transaction.find('AmtDtls/InstdAmt/Amt');
  if (!node) return null;
  const isCredit = readIsCredit(transaction.text('CdtDbtInd') ? transaction : entry);
  return isCredit ? readAmount(node) : readAmount(node).negate();
}

function readLine(entry: XmlNode, transaction: XmlNode | null, sequence: string): MovementLine {
  const isReversal = readFlag(entry, 'RvslInd') || transaction?.find('RtrInf') != null;
  const isCredit = readIsCredit(transaction?.text('CdtDbtInd') ? transaction : entry);
  const remittance = readRemittance(transaction ?? entry);
  const information = [transaction?.text('AddtlTxInf'), entry.text('AddtlNtryInf')].filter((text) => text != null);
  return {
    sequence,
    bankReference: entry.text('AcctSvcrRef') ?? transaction?.text('Refs/AcctSvcrRef') ?? entry.text('NtryRef'),
    valueDate: readDate(entry, 'ValDt'),
    entryDate: readDate(entry, 'BookgDt'),
    transactionCode: readCode(entry.find('BkTxCd')) || readCode(transaction?.find('BkTxCd') ?? null),
    ...remittance,
    communication: remittance.communication || (transaction ? (information[0] ?? '') : ''),
    counterparty: transaction ? readCounterparty(transaction, isCredit !== isReversal) : nobody,
    clientReference: transaction?.text('Refs/EndToEndId') ?? null,
    purpose: transaction?.text('Purp/Cd') ?? null,
    isReversal,
    information,
  };
}

function readCode(code: XmlNode | null): string {
  const parts = [code?.text('Domn/Cd'), code?.text('Domn/Fmly/Cd'), code?.text('Domn/Fmly/SubFmlyCd')];
  return parts.filter(Boolean).join('/') || code?.text('Prtry/Cd') || '';
}
