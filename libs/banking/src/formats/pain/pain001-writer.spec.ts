import { localDate, Money } from '@coopera/kernel';
import { schemaErrors, withShared } from '../../../testing/shared-folder';
import type { CreditTransfer, PaymentFile } from '../../domain/payment/payment-file';
import { type Pain001Version, writePain001 } from './pain001-writer';

const aTransfer = (number: number, amount: string, more: Partial<CreditTransfer> = {}): CreditTransfer => ({
  id: `PAY-${number}`,
  endToEndId: `E2E-${number}`,
  amount: Money.of(amount),
  creditor: { name: `Éléonore Müller ${number}`, iban: 'BE71 0961 2345 6769' },
  remittance: { kind: 'text', text: 'Salaire de mars – février' },
  ...more,
});
const aFile = (transfers: CreditTransfer[], more: Partial<PaymentFile> = {}): PaymentFile => ({
  messageId: 'COOP-2026-03-31-1',
  createdAt: '2026-03-31T09:15:00',
  initiator: { name: 'Coopéra SC', enterpriseNumber: 'BE 0428.759.497' },
  batches: [
    {
      id: 'BATCH-1',
      executionDate: localDate('2026-04-01'),
      debtor: { name: 'Coopéra SC', iban: 'BE68539007547034', bic: 'TRIOBEBB' },
      categoryPurpose: 'SALA',
      transfers,
    },
  ],
  ...more,
});
const withoutPurpose = (file: PaymentFile): PaymentFile => ({
  ...file,
  batches: [
    ...file.batches,
    {
      ...file.batches[0],
      id: 'BATCH-2',
      categoryPurpose: null,
      debtor: { name: 'Coopéra', iban: 'BE68539007547034' },
      transfers: [
        aTransfer(9, '121.00', {
          creditor: { name: 'Fournisseur', iban: 'NL56AGDH9619008421', bic: 'ABNANL2A' },
          remittance: { kind: 'structured', communication: '+++000/0014/59343+++' },
        }),
        aTransfer(10, '0.01', { remittance: { kind: 'none' } }),
      ],
    },
  ],
});
const versions: Pain001Version[] = ['03', '09'];

describe.each(versions)('a pain.001.001.%s file', (version) => {
  it('sums in whole cents, per batch and for the file', () => {
    const tenths = Array.from({ length: 3 }, (_, index) => aTransfer(index, '0.10'));
    const xml = writePain001(withoutPurpose(aFile(tenths)), version);
    expect([...xml.matchAll(/<CtrlSum>(.*?)</g)].map(([, sum]) => sum)).toEqual(['121.31', '0.30', '121.01']);
    expect([...xml.matchAll(/<NbOfTxs>(.*?)</g)].map(([, count]) => count)).toEqual(['5', '3', '2']);
  });

  it('marks salaries, is booked as one debit and carries the structured communication', () => {
    const xml = writePain001(withoutPurpose(aFile([aTransfer(1, '1500.00')])), version).replace(/\s*\n\s*/g, '');
    expect(xml.match(/<CtgyPurp><Cd>SALA<\/Cd><\/CtgyPurp>/g)).toHaveLength(1);
    expect(xml.match(/<BtchBookg>true/g)).toHaveLength(2);
    expect(xml).toContain('<Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>000001459343</Ref>');
    expect(xml).toContain('<Nm>Eleonore Muller 1</Nm>');
    expect(xml).toContain('<Ustrd>Salaire de mars - fevrier</Ustrd>');
    expect(xml).toContain('<InstdAmt Ccy="EUR">1500.00<');
  });
});

describe('a payment that a bank would refuse', () => {
  it.each<[string, string, () => PaymentFile]>([
    [
      'a wrong IBAN',
      '/batches/0/transfers/0/creditor/iban',
      () => aFile([aTransfer(1, '1.00', { creditor: { name: 'X', iban: 'BE71096123456760' } })]),
    ],
    [
      'a name without Latin letters',
      '/batches/0/transfers/0/creditor/name',
      () => aFile([aTransfer(1, '1.00', { creditor: { name: '日本', iban: 'BE71096123456769' } })]),
    ],
    ['no money', '/batches/0/transfers/0/amount', () => aFile([aTransfer(1, '0.00')])],
    ['too much money', '/batches/0/transfers/0/amount', () => aFile([aTransfer(1, '1000000000.00')])],
    [
      'another currency',
      '/batches/0/transfers/0/amount',
      () => aFile([aTransfer(1, '1.00', { amount: Money.of('1', 'USD') })]),
    ],
    [
      'a wrong structured communication',
      '/batches/0/transfers/0/remittance/communication',
      () => aFile([aTransfer(1, '1.00', { remittance: { kind: 'structured', communication: '000001459344' } })]),
    ],
    [
      'a reference too long',
      '/batches/0/transfers/0/endToEndId',
      () => aFile([aTransfer(1, '1.00', { endToEndId: 'x'.repeat(36) })]),
    ],
    ['one reference twice', '/batches', () => aFile([aTransfer(1, '1.00'), aTransfer(1, '2.00')])],
    [
      'a wrong BIC',
      '/batches/0/transfers/0/creditor/bic',
      () => aFile([aTransfer(1, '1.00', { creditor: { name: 'X', iban: 'BE71096123456769', bic: 'KRED' } })]),
    ],
    ['no transfer', '/batches/0/transfers', () => aFile([])],
    ['no batch', '/batches', () => aFile([], { batches: [] })],
    ['no instant', '/createdAt', () => aFile([aTransfer(1, '1.00')], { createdAt: 'today' })],
    ['no initiator', '/initiator/name', () => aFile([aTransfer(1, '1.00')], { initiator: { name: '' } })],
  ])('is refused for %s, and says where', (_, pointer, file) => {
    expect(() => writePain001(file())).toThrow(expect.objectContaining({ code: 'banking.invalid-payment', pointer }));
  });
});

withShared('reference/xsd/iso20022', (folder) => {
  it.each(versions)('pain.001.001.%s files are valid against their schema', async (version) => {
    const transfers = Array.from({ length: 20 }, (_, index) => aTransfer(index + 100, `${index + 1}.0${index % 10}`));
    const schema = `${folder}/pain.001.001.${version}.xsd`;
    expect(await schemaErrors(writePain001(aFile(transfers), version), schema)).toEqual([]);
    expect(await schemaErrors(writePain001(withoutPurpose(aFile(transfers)), version), schema)).toEqual([]);
    const broken = writePain001(aFile(transfers), version).replace('<PmtMtd>TRF</PmtMtd>', '');
    expect(await schemaErrors(broken, schema)).not.toEqual([]);
  });
});
