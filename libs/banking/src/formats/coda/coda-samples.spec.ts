import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withShared } from '../../../testing/shared-folder';
import type { BankMovement, MovementDetail } from '../../domain/statement/bank-statement';
import type { StatementAmount } from '../../domain/statement/statement-amount';
import { readCodaFile } from './coda-reader';

const milli = (amount: StatementAmount | null) => Number(amount?.value.round(3, 'down').unscaled);
const orNull = (text: unknown) => text || null;

/** The expected reading prints any structured data as +++…+++; a type other than 101 and 102 is no communication to us. */
const isOtherData = (expected: Record<string, unknown>) =>
  expected.structured === true && !['101', '102'].includes(String(expected.structType));

const asExpected = (line: BankMovement | MovementDetail, expected: Record<string, unknown>) => ({
  ...expected,
  seq: line.sequence,
  detail: 'detailNumber' in line ? line.detailNumber : '0000',
  bankRef: line.bankReference,
  amountMilli: milli(line.amount),
  valueDate: line.valueDate,
  entryDate: line.entryDate,
  code: line.transactionCode,
  structured: line.structuredData !== null,
  structType: line.structuredData?.type ?? null,
  communication: isOtherData(expected) ? expected.communication : line.communication,
  counterpartyAccount: line.counterparty.iban,
  counterpartyName: line.counterparty.name,
  counterpartyBic: line.counterparty.bic,
  clientRef: line.clientReference,
});
const blankless = (expected: Record<string, unknown>) => ({
  ...expected,
  ...Object.fromEntries(
    ['counterpartyAccount', 'counterpartyName', 'counterpartyBic', 'clientRef'].map((key) => [
      key,
      orNull(expected[key]),
    ]),
  ),
});

withShared('samples/coda', (folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cod'));

  describe('real CODA statements', () => {
    it.each(names)('%s gives the expected reading', (name) => {
      const expected = JSON.parse(readFileSync(join(folder, name.replace('.cod', '.expected.json')), 'utf8'));
      const { statements } = readCodaFile(readFileSync(join(folder, name)));
      expect(statements.length).toBe(expected.length);
      statements.forEach((statement, index) => {
        const { movements, ...head } = expected[index];
        const lines = statement.movements.flatMap((movement) => [movement, ...movement.details]);
        expect(lines.map((line, at) => asExpected(line, blankless(movements[at])))).toEqual(movements.map(blankless));
        expect({
          account: statement.account,
          currency: statement.currency,
          creationDate: statement.createdOn,
          oldBalanceMilli: milli(statement.oldBalance),
          oldBalanceDate: statement.oldBalanceDate,
          newBalanceMilli: milli(statement.newBalance),
          newBalanceDate: statement.date,
          paperSeq: statement.paperSequence,
          codaSeq: statement.sequence,
          holder: statement.holder,
          description: statement.description,
          freeCommunications: statement.messages,
        }).toEqual(head);
      });
    });

    it.each(names)('%s satisfies its invariants only when it is whole', (name) => {
      const { problems } = readCodaFile(readFileSync(join(folder, name)));
      expect(problems.length > 0).toBe(name !== 'sample1.cod');
    });
  });
});
