import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainError } from '@coopera/kernel';
import { withShared } from '../../../testing/shared-folder';
import type { BankMovement } from '../../domain/statement/bank-statement';
import { readCamtFile } from './camt-reader';

// biome-ignore lint/suspicious/noExplicitAny: the expected reading is another program's dump
type Dump = any;
const cents = (money: Dump): string => money.getAmount;
const partyOf = (details: Dump, movement: BankMovement): Dump => {
  const kind = movement.amount.isNegative() ? 'Creditor' : 'Debtor';
  return details.getRelatedParties.find((party: Dump) => party.getRelatedPartyType.__CLASS__.endsWith(kind));
};

/** What the expected reading must say of a movement, in its own words. */
function expectSame(movement: BankMovement, entry: Dump): void {
  const details = entry.getTransactionDetail;
  const party = partyOf(details, movement);
  expect(movement.amount.value.round(2, 'down').unscaled.toString()).toBe(cents(entry.getAmount));
  expect(movement.amount.currency).toBe(entry.getAmount.getCurrency.getCode);
  expect(movement.entryDate).toBe(entry.getBookingDate['0'].slice(0, 10));
  expect(movement.valueDate).toBe(entry.getValueDate['0'].slice(0, 10));
  expect(movement.bankReference).toBe(entry.getAccountServicerReference);
  expect(movement.isReversal).toBe(entry.getReversalIndicator);
  expect(movement.clientReference).toBe(details.getReference.getEndToEndId);
  expect(movement.communication).toBe(details.getRemittanceInformation.getMessage);
  expect(movement.counterparty.name).toBe(party?.getRelatedPartyType.getName ?? null);
  expect(movement.counterparty.iban).toBe(party?.getAccount?.getIdentification ?? null);
}

withShared('samples/camt', (folder) => {
  const read = (name: string) => readCamtFile(readFileSync(join(folder, name)));
  const expectedOf = (name: string): Dump =>
    JSON.parse(readFileSync(join(folder, name.replace('.xml', '.json')), 'utf8'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.xml') && !name.includes('wrong'));

  describe('CAMT.053 samples', () => {
    it.each(names)('%s gives the expected reading', (name) => {
      const expected = expectedOf(name);
      const { statements } = read(name);
      const last = statements[statements.length - 1];
      expect(last.movements).toHaveLength(expected.getEntries.length);
      for (const [index, movement] of last.movements.entries()) expectSame(movement, expected.getEntries[index]);
      const record = expected.getEntries[0].getRecord;
      const balance = (type: string): Dump => record.getBalances.find((one: Dump) => one.getType === type);
      expect(last.account).toBe(record.getAccount.getIdentification);
      expect([last.identifier, last.sequence]).toEqual([record.getId, record.getElectronicSequenceNumber]);
      expect([last.oldBalance, last.newBalance].map((amount) => amount?.value.unscaled.toString())).toEqual([
        cents(balance('opening').getAmount),
        cents(balance('closing').getAmount),
      ]);
      expect([last.oldBalanceDate, last.date]).toEqual(
        ['opening', 'closing'].map((type) => balance(type).getDate['0'].slice(0, 10)),
      );
      expect(last.messages).toEqual([record.getAdditionalInformation]);
    });

    it('the wrong one is refused whole, with its line and reason', () => {
      expect(() => read('camt053.v2.wrong.xml')).toThrow('banking.unreadable-statement');
      try {
        read('camt053.v2.wrong.xml');
      } catch (error) {
        expect((error as DomainError).params).toMatchObject({
          line: 3,
          reason: 'element Stmt is missing in BkToCstmrStmt',
        });
      }
    });

    it('those whose balances are in several currencies are read with that problem', () => {
      expect(read('camt053.v8.xml').problems.map(({ code }) => code)).toEqual(['currency-mismatch']);
      expect(read('camt053.v2.multi.statement.xml').problems).toEqual([]);
    });
  });
});
