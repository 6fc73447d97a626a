import { Decimal } from '@coopera/kernel';
import { create } from 'xmlbuilder2';
import type { MovementSpec, StatementSpec } from './statement-spec';

export type CamtVersion = '02' | '03' | '04' | '06' | '08';
type Element = Record<string, unknown>;

const indicator = (amount: Decimal): string => (amount.isNegative() ? 'DBIT' : 'CRDT');
const plain = (amount: Decimal): string => amount.abs().toString();

/** A CAMT.053 file of one version. */
export function writeCamt(statements: readonly StatementSpec[], version: CamtVersion = '02'): Uint8Array {
  const document = {
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}`,
      BkToCstmrStmt: {
        GrpHdr: { MsgId: `COOP-${statements[0].number}`, CreDtTm: `${statements[0].date}T18:00:00+01:00` },
        Stmt: statements.map((statement) => statementElement(statement, version)),
      },
    },
  };
  return new TextEncoder().encode(create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true }));
}

function statementElement(statement: StatementSpec, version: CamtVersion): Element {
  const { account, currency, holder, number, date, movements, messages, isDuplicate } = statement;
  return {
    Id: `STMT-${date}-${number}`,
    ElctrncSeqNb: number,
    CreDtTm: `${date}T18:00:00+01:00`,
    ...(isDuplicate && { CpyDplctInd: 'DUPL' }),
    Acct: { Id: accountId(account), Ccy: currency, Ownr: { Nm: holder } },
    Bal: [balance('OPBD', statement.oldBalance, statement), balance('CLBD', statement.newBalance, statement)],
    Ntry: movements.map((movement) => entry(movement, currency, version)),
    ...(messages.length > 0 && { AddtlStmtInf: messages.join(' ') }),
  };
}

const accountId = (account: string): Element =>
  /^[A-Z]{2}\d{2}/.test(account) ? { IBAN: account } : { Othr: { Id: account } };

function balance(code: string, text: string, { currency, date }: StatementSpec): Element {
  const amount = Decimal.of(text);
  return {
    Tp: { CdOrPrtry: { Cd: code } },
    Amt: { '@Ccy': currency, '#': plain(amount) },
    CdtDbtInd: indicator(amount),
    Dt: { Dt: date },
  };
}

function entry(movement: MovementSpec, currency: string, version: CamtVersion): Element {
  const amount = Decimal.of(movement.amount);
  return {
    Amt: { '@Ccy': currency, '#': plain(amount) },
    CdtDbtInd: indicator(amount),
    ...(movement.isReversal && { RvslInd: true }),
    Sts: version === '08' ? { Cd: 'BOOK' } : 'BOOK',
    BookgDt: { Dt: movement.entryDate },
    ValDt: { Dt: movement.valueDate },
    AcctSvcrRef: movement.bankReference,
    BkTxCd: { Domn: { Cd: 'PMNT', Fmly: { Cd: 'RCDT', SubFmlyCd: 'ESCT' } } },
    NtryDtls: {
      TxDtls: (movement.details ?? [movement]).map((part) => transaction(part, movement, currency, version)),
    },
  };
}

function transaction(part: MovementSpec, movement: MovementSpec, currency: string, version: CamtVersion): Element {
  const amount = Decimal.of(part.amount);
  const text = { '@Ccy': currency, '#': plain(amount) };
  // Before .03 a transaction has no sign of its own: details of both signs cannot be written.
  const isNew = version >= '03';
  return {
    Refs: { AcctSvcrRef: part.bankReference },
    ...(isNew ? { Amt: text, CdtDbtInd: indicator(amount) } : { AmtDtls: { TxAmt: { Amt: text } } }),
    ...parties(part, movement, version),
    ...remittance(part),
  };
}

/** The other side keeps its role in a reversal: money that comes back was paid to a creditor. */
function parties(part: MovementSpec, movement: MovementSpec, version: CamtVersion): Element {
  const isDebtor = Decimal.of(part.amount).isNegative() === Boolean(movement.isReversal);
  const role = isDebtor ? 'Dbtr' : 'Cdtr';
  const name = part.name && { [role]: version === '08' ? { Pty: { Nm: part.name } } : { Nm: part.name } };
  const account = part.iban && { [`${role}Acct`]: { Id: accountId(part.iban) } };
  const bic = part.bic && { [`${role}Agt`]: { FinInstnId: { [version >= '03' ? 'BICFI' : 'BIC']: part.bic } } };
  return { ...((name || account) && { RltdPties: { ...name, ...account } }), ...(bic && { RltdAgts: bic }) };
}

function remittance({ structuredCommunication, communication }: MovementSpec): Element {
  const type = { CdOrPrtry: { Cd: 'SCOR' }, Issr: 'BBA' };
  const inside = {
    ...(communication && { Ustrd: communication.match(/[\s\S]{1,140}/g) }),
    ...(structuredCommunication && { Strd: { CdtrRefInf: { Tp: type, Ref: structuredCommunication } } }),
  };
  return Object.keys(inside).length > 0 ? { RmtInf: inside } : {};
}
