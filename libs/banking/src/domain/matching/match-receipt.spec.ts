import { localDate, Money } from '@coopera/kernel';
import { aCodaFile } from '../../../testing';
import { readBankFile } from '../../formats/read-bank-file';
import type { ExpectedReceiptToMatch, ReceiptToMatch } from './expected-receipt';
import { describeReasons } from './match-reason';
import { matchReceipt } from './match-receipt';
import { receiptsOfMovement } from './receipts-of-movement';

const OGM = ['000001459343', '000001459444', '000001459545'];
const anExpected = (
  number: number,
  amount: string,
  more: Partial<ExpectedReceiptToMatch> = {},
): ExpectedReceiptToMatch => ({
  id: `R${number}`,
  structuredCommunication: OGM[number - 1] ?? null,
  reference: `2026-0012${number}`,
  outstanding: Money.of(amount),
  debtorName: 'Café Élan SRL',
  debtorIbans: ['BE02 0012 4567 8940'],
  dueOn: localDate(`2026-03-0${number}`),
  ...more,
});
const aReceipt = (amount: string, more: Partial<ReceiptToMatch> = {}): ReceiptToMatch => ({
  amount: Money.of(amount),
  structuredCommunication: null,
  communication: '',
  payerName: null,
  payerIban: null,
  isReversal: false,
  ...more,
});
const fromElan = { payerName: 'ELAN CAFE', payerIban: 'BE02001245678940' };
/** "R1:121.00 R2:10.00 +0.00", or "?" with the suggestions. */
const outcomeOf = (receipt: ReceiptToMatch, ...expected: ExpectedReceiptToMatch[]): string => {
  const outcome = matchReceipt(receipt, expected);
  const print = (match: { allocations: readonly { expectedReceiptId: string; amount: Money }[]; remainder: Money }) =>
    [...match.allocations.map((one) => `${one.expectedReceiptId}:${one.amount}`), `+${match.remainder}`].join(' ');
  return outcome.kind === 'matched' ? print(outcome) : `? ${outcome.suggestions.map(print).join(' | ')}`.trim();
};
const reasonsOf = (receipt: ReceiptToMatch, ...expected: ExpectedReceiptToMatch[]) =>
  matchReceipt(receipt, expected).reasons.map(({ code }) => code);

describe('a receipt with an expected structured communication', () => {
  const receipt = (amount: string) => aReceipt(amount, { structuredCommunication: OGM[0] });
  it('pays what waits for it', () => {
    expect(outcomeOf(receipt('121.00'), anExpected(1, '121.00'), anExpected(2, '121.00'))).toBe('R1:121.00 +0.00');
  });
  it('pays a part', () => {
    expect(outcomeOf(receipt('21.00'), anExpected(1, '121.00'))).toBe('R1:21.00 +0.00');
    expect(reasonsOf(receipt('21.00'), anExpected(1, '121.00'))).toEqual(['communication-matches', 'partial-payment']);
  });
  it('leaves a remainder when it is too much', () => {
    expect(outcomeOf(receipt('130.00'), anExpected(1, '121.00'))).toBe('R1:121.00 +9.00');
  });
  it('that is settled already is put before a person, and said', () => {
    expect(outcomeOf(receipt('121.00'), anExpected(1, '0.00'))).toBe('?');
    expect(reasonsOf(receipt('121.00'), anExpected(1, '0.00'))).toContain('already-settled');
  });
  it('of another currency does not pay it', () => {
    const dollars = { ...receipt('1.00'), amount: Money.of('121.00', 'USD') };
    expect(outcomeOf(dollars, anExpected(1, '121.00'))).toBe('?');
  });
  it('says why in the words of the reader', () => {
    const outcome = matchReceipt(receipt('21.00'), [anExpected(1, '121.00')]);
    expect(describeReasons(outcome.reasons, 'fr')).toBe(
      'La communication structurée +++000/0014/59343+++ est attendue. Paiement partiel : 100.00 restent dus',
    );
  });
});

describe('a receipt that names what it pays in its text', () => {
  const two = [anExpected(1, '121.00'), anExpected(2, '50.00')] as const;
  it('by one structured communication, with or without its marks', () => {
    for (const communication of ['facture +++000/0014/59343+++ merci', 'facture 000001459343'])
      expect(outcomeOf(aReceipt('121.00', { communication }), ...two)).toBe('R1:121.00 +0.00');
  });
  it('by several, pays each', () => {
    const communication = '000/0014/59343 et 000/0014/59444';
    expect(outcomeOf(aReceipt('171.00', { communication }), ...two)).toBe('R1:121.00 R2:50.00 +0.00');
    expect(outcomeOf(aReceipt('175.00', { communication }), ...two)).toBe('R1:121.00 R2:50.00 +4.00');
  });
  it('by several, pays the one that is exactly the amount', () => {
    const communication = '000/0014/59343 et 000/0014/59444';
    expect(outcomeOf(aReceipt('50.00', { communication }), ...two)).toBe('R2:50.00 +0.00');
  });
  it('by several, short of money, asks a person: the oldest first', () => {
    const communication = '000/0014/59343 et 000/0014/59444';
    expect(outcomeOf(aReceipt('140.00', { communication }), ...two)).toMatch(/^\? R1:121.00 R2:19.00 \+0.00/);
  });
  it('by document numbers, when the amount or the payer agrees', () => {
    const communication = 'fact. 2026/00121 + 2026 00122';
    expect(outcomeOf(aReceipt('171.00', { communication }), ...two)).toBe('R1:121.00 R2:50.00 +0.00');
    expect(outcomeOf(aReceipt('200.00', { communication }), ...two)).toMatch(/^\?/);
    expect(outcomeOf(aReceipt('200.00', { communication, ...fromElan }), ...two)).toBe('R1:121.00 R2:50.00 +29.00');
  });
  it('is not fooled by a longer number', () => {
    expect(outcomeOf(aReceipt('121.00', { communication: 'ref 12026-001219' }), anExpected(1, '500.00'))).toBe('?');
  });
});

describe('a receipt without a known communication', () => {
  it('is matched by amount, account and name together', () => {
    expect(outcomeOf(aReceipt('121.00', fromElan), anExpected(1, '121.00'), anExpected(2, '50.00'))).toBe(
      'R1:121.00 +0.00',
    );
  });
  it.each<[string, Partial<ReceiptToMatch>]>([
    ['the account', { payerIban: fromElan.payerIban }],
    ['the name', { payerName: fromElan.payerName }],
    ['the amount', {}],
  ])('is only suggested by %s and the amount alone', (_, payer) => {
    expect(outcomeOf(aReceipt('121.00', payer), anExpected(1, '121.00'))).toBe('? R1:121.00 +0.00');
  });
  it('is put before a person when two match equally', () => {
    const twins = [anExpected(1, '121.00'), anExpected(2, '121.00')];
    expect(outcomeOf(aReceipt('121.00', fromElan), ...twins)).toBe('? R1:121.00 +0.00 | R2:121.00 +0.00');
    expect(reasonsOf(aReceipt('121.00', fromElan), ...twins)).toContain('several-candidates');
  });
  it('ranks the likelier first', () => {
    const other = anExpected(2, '121.00', { debtorName: 'Boulangerie Dupont', debtorIbans: [] });
    expect(outcomeOf(aReceipt('121.00', { payerIban: fromElan.payerIban }), other, anExpected(1, '121.00'))).toBe(
      '? R1:121.00 +0.00 | R2:121.00 +0.00',
    );
  });
  it('may be several of one payer together', () => {
    const open = [anExpected(1, '100.00'), anExpected(2, '50.00'), anExpected(3, '25.00')];
    expect(outcomeOf(aReceipt('125.00', fromElan), ...open)).toMatch(/^\? R1:100.00 R3:25.00 \+0.00/);
  });
  it('with an unknown one says so', () => {
    const receipt = aReceipt('9.00', { structuredCommunication: OGM[2] });
    expect(reasonsOf(receipt, anExpected(1, '121.00'))).toEqual(['unknown-communication', 'nothing-found']);
  });
});

describe('money that is no receipt', () => {
  it('is never matched', () => {
    expect(reasonsOf(aReceipt('-5.00'), anExpected(1, '5.00'))).toEqual(['not-a-receipt']);
    expect(
      reasonsOf(aReceipt('121.00', { isReversal: true, structuredCommunication: OGM[0] }), anExpected(1, '121.00')),
    ).toEqual(['reversal']);
  });
});

describe('the receipts of a movement', () => {
  const receiptsOf = (file: ReturnType<typeof aCodaFile>) =>
    receiptsOfMovement(readBankFile(file.bytes()).statements[0].movements[0]).map(({ amount }) => amount.toString());
  it('are its details when the bank totals several payments', () => {
    const details = [{ amount: '100.00', structuredCommunication: OGM[0] }, { amount: '21.00' }];
    expect(receiptsOf(aCodaFile().bundling(details))).toEqual(['100.00', '21.00']);
  });
  it('are the movement when details are its gross and its charges', () => {
    expect(receiptsOf(aCodaFile().bundling([{ amount: '100.00' }, { amount: '-5.00' }]))).toEqual(['95.00']);
  });
  it('must be whole cents', () => {
    expect(() => receiptsOf(aCodaFile().receiving('1.005'))).toThrow('banking.amount-finer-than-cent');
  });
});
