import { Decimal, structuredCommunication } from '@coopera/kernel';
import fc from 'fast-check';
import { aCamtFile, aCodaFile, type BankFileBuilder, type MovementSpec } from '../../testing';
import type { BankMovement, MovementDetail } from '../domain/statement/bank-statement';
import { readBankFile } from './read-bank-file';

const words = (maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...'ABCé 12+/&<'), maxLength })
    .map((text) => text.replace(/\s+/g, ' ').trim() || undefined);
const thousandths = fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((value) => value !== 0);
const digits = fc.bigInt(0n, 9_999_999_999n).map(structuredCommunication);
const part = fc.record({
  amount: thousandths.map((value) => Decimal.fromUnscaled(BigInt(value), 3).toString()),
  structuredCommunication: fc.option(digits, { nil: undefined }),
  // A structured communication leaves 96 positions of records 22 and 23 to the text.
  communication: words(96),
  name: words(35),
  iban: fc.constantFrom('BE71096123456769', 'NL26VAYB8060476890', undefined),
  bic: fc.constantFrom('KREDBEBB', undefined),
});
const movement: fc.Arbitrary<MovementSpec> = fc.oneof(
  part,
  // All of one sign: CAMT .02 gives a detail no sign of its own.
  fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => {
    const details = parts.map((one) => ({ ...one, amount: Decimal.of(one.amount).abs().toString() }));
    return { amount: Decimal.sum(details.map((detail) => Decimal.of(detail.amount))).toString(), details };
  }),
);

const said = (spec: MovementSpec) => ({
  amount: Decimal.of(spec.amount).toString(),
  communication: spec.communication ?? '',
  name: spec.name ?? null,
  iban: spec.iban ?? null,
  bic: spec.bic ?? null,
  digits: spec.structuredCommunication ?? null,
});
const heard = (line: BankMovement | MovementDetail, spec: MovementSpec) => ({
  amount: line.amount?.value.round(3, 'down').toString(),
  communication: line.communication.replace(/^\+\+\+[\d/]{14}\+\+\+ ?/, ''),
  name: line.counterparty.name,
  iban: line.counterparty.iban,
  bic: line.counterparty.bic,
  digits: spec.structuredCommunication ? line.structuredCommunication : null,
});

const formats: [string, () => BankFileBuilder][] = [
  ['CODA', aCodaFile],
  ['CAMT.053 .02', () => aCamtFile('02')],
  ['CAMT.053 .08', () => aCamtFile('08')],
];

it.each(formats)('what is written as %s is read again, to the thousandth and without a problem', (_, aFile) => {
  fc.assert(
    fc.property(fc.array(movement, { minLength: 1, maxLength: 6 }), (specs) => {
      const file = readBankFile(
        aFile()
          .openingAt('10.00')
          .moving(...specs)
          .bytes(),
      );
      expect(file.problems).toEqual([]);
      const { movements } = file.statements[0];
      expect(movements.map((one, index) => heard(one, specs[index]))).toEqual(specs.map(said));
      movements.forEach((one, index) => {
        const details = specs[index].details ?? [];
        expect(one.details.map((detail, at) => heard(detail, details[at]))).toEqual(details.map(said));
      });
    }),
    { numRuns: 60 },
  );
});
