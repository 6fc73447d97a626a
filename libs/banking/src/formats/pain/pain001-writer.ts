import { enterpriseNumber, Money, parseStructuredCommunication } from '@coopera/kernel';
import { create } from 'xmlbuilder2';
import { checkPaymentFile } from '../../domain/payment/check-payment-file';
import { bicOf, sepaIban } from '../../domain/payment/iban';
import type {
  CreditTransfer,
  PaymentBatch,
  PaymentFile,
  PaymentParty,
  Remittance,
} from '../../domain/payment/payment-file';
import { toSepaText } from '../../domain/payment/sepa-text';

/** .03 is what Belgian banks took for years, .09 what replaces it: another name for the BIC and the date one level deeper. */
export type Pain001Version = '03' | '09';
type Element = Record<string, unknown>;

/**
 * A pain.001 customer credit transfer file, valid against its schema: one `PmtInf` a batch, booked as one debit, sums in
 * whole cents. Postal addresses are left out: unstructured ones are being phased out, and SEPA needs none.
 * @throws banking.invalid-payment
 */
export function writePain001(file: PaymentFile, version: Pain001Version = '09'): string {
  checkPaymentFile(file);
  const document = {
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:pain.001.001.${version}`,
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: file.messageId,
          CreDtTm: file.createdAt,
          ...totals(file.batches.flatMap(({ transfers }) => transfers)),
          InitgPty: initiator(file),
        },
        PmtInf: file.batches.map((batch) => batchElement(batch, version)),
      },
    },
  };
  return create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true });
}

const totals = (transfers: readonly CreditTransfer[]): Element => ({
  NbOfTxs: transfers.length,
  CtrlSum: Money.sum(transfers.map(({ amount }) => amount)).toString(),
});

function initiator({ initiator: { name, enterpriseNumber: number } }: PaymentFile): Element {
  const digits = number ? enterpriseNumber(number) : null;
  const id = digits && { Id: { OrgId: { Othr: { Id: digits, Issr: 'KBO-BCE' } } } };
  return { Nm: toSepaText(name, 70), ...id };
}

function batchElement(batch: PaymentBatch, version: Pain001Version): Element {
  return {
    PmtInfId: batch.id,
    PmtMtd: 'TRF',
    BtchBookg: true,
    ...totals(batch.transfers),
    PmtTpInf: {
      SvcLvl: { Cd: 'SEPA' },
      ...(batch.categoryPurpose && { CtgyPurp: { Cd: batch.categoryPurpose } }),
    },
    ReqdExctnDt: version === '03' ? batch.executionDate : { Dt: batch.executionDate },
    ...party('Dbtr', batch.debtor),
    DbtrAgt: agent(batch.debtor, version) ?? { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } },
    ChrgBr: 'SLEV',
    CdtTrfTxInf: batch.transfers.map((transfer) => transferElement(transfer, version)),
  };
}

function transferElement(transfer: CreditTransfer, version: Pain001Version): Element {
  const { amount, creditor } = transfer;
  const creditorAgent = agent(creditor, version);
  return {
    PmtId: { InstrId: transfer.id, EndToEndId: transfer.endToEndId },
    Amt: { InstdAmt: { '@Ccy': amount.currency, '#': amount.toString() } },
    ...(creditorAgent && { CdtrAgt: creditorAgent }),
    ...party('Cdtr', creditor),
    ...remittance(transfer.remittance),
  };
}

const party = (role: 'Dbtr' | 'Cdtr', { name, iban }: PaymentParty): Element => ({
  [role]: { Nm: toSepaText(name, 70) },
  [`${role}Acct`]: { Id: { IBAN: sepaIban(iban) } },
});

function agent({ bic }: PaymentParty, version: Pain001Version): Element | null {
  return bic ? { FinInstnId: { [version === '03' ? 'BIC' : 'BICFI']: bicOf(bic) } } : null;
}

function remittance(remittance: Remittance): Element {
  if (remittance.kind === 'structured') {
    const type = { CdOrPrtry: { Cd: 'SCOR' }, Issr: 'BBA' };
    const reference = parseStructuredCommunication(remittance.communication);
    return { RmtInf: { Strd: { CdtrRefInf: { Tp: type, Ref: reference } } } };
  }
  const text = remittance.kind === 'text' ? toSepaText(remittance.text, 140) : '';
  return text ? { RmtInf: { Ustrd: text } } : {};
}
