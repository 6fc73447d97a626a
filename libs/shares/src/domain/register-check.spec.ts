import { createHash } from 'node:crypto';
import { localDate } from '@coopera/kernel';
import { RegisterCheck, type StoredLine } from './register-check';
import { commitmentOf, GENESIS, hashOf, type RegisterLine } from './register-line';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const person = { name: 'Nora', number: 7, street: 'Rue 1', postalCode: '1060', city: 'Saint-Gilles', country: 'BE' };

/** A register of some lines of one share each, chained as the register chains them. */
function chained(count: number): StoredLine[] {
  let head = GENESIS;
  return Array.from({ length: count }, (_, index) => {
    const saltHex = digest(`salt ${index}`);
    const line: RegisterLine = {
      operation: index + 1,
      kind: 'subscription',
      shareClass: 'A',
      holderId: `holder ${index}`,
      count: 1,
      price: '3000',
      amount: '3000',
      subscribedOn: localDate('2026-11-24'),
      paidOn: localDate('2026-11-26'),
      recordedAt: '2026-11-26T09:00:00.000Z',
      corrects: null,
      reason: null,
    };
    const commitment = commitmentOf(digest, saltHex, person);
    head = hashOf(digest, head, line, commitment);
    return { ...line, commitment, hash: head, isErased: false, saltHex, person };
  });
}

function faultOf(lines: StoredLine[], counter = { last: 4, head: chained(4)[3]?.hash ?? '' }) {
  const check = new RegisterCheck(digest);
  for (const line of lines) {
    const fault = check.add(line);
    if (fault) return fault;
  }
  return check.end(counter);
}

const change = (operation: number, more: Partial<StoredLine>) =>
  chained(4).map((line) => (line.operation === operation ? { ...line, ...more } : line));

describe('the chain of the register', () => {
  it('holds as it was written', () => expect(faultOf(chained(4))).toBeNull());

  it.each<[what: string, operation: number, more: Partial<StoredLine>, kind: string]>([
    ['the count of a line', 2, { count: 2 }, 'line'],
    ['its price', 2, { price: '3001' }, 'line'],
    ['its amount', 3, { amount: '9000' }, 'line'],
    ['its class', 3, { shareClass: 'B' }, 'line'],
    ['its holder', 1, { holderId: 'another' }, 'line'],
    ['the day it was paid', 4, { paidOn: localDate('2026-11-27') }, 'line'],
    ['the moment it was written', 4, { recordedAt: '2026-11-26T09:00:00.001Z' }, 'line'],
    ['what it corrects', 2, { corrects: 1 }, 'line'],
    ['its commitment', 2, { commitment: digest('another') }, 'line'],
    ['the name', 3, { person: { ...person, name: 'Norah' } }, 'person'],
    ['the domicile', 3, { person: { ...person, street: 'Rue 2' } }, 'person'],
    ['the salt', 3, { saltHex: digest('another salt') }, 'person'],
    ['a person taken away unseen', 2, { person: null, saltHex: null }, 'person-missing'],
  ])('names the operation when %s was changed', (_what, operation, more, kind) =>
    expect(faultOf(change(operation, more))).toMatchObject({ operation, kind }),
  );

  it('still holds when a person was erased', () =>
    expect(faultOf(change(2, { person: null, saltHex: null, isErased: true }))).toBeNull());

  it('names the operation that is missing', () => {
    const lines = chained(4).filter(({ operation }) => operation !== 3);
    expect(faultOf(lines)).toMatchObject({ operation: 3, kind: 'gap' });
  });

  it('sees the last operations missing', () =>
    expect(faultOf(chained(2))).toMatchObject({ operation: 3, kind: 'end' }));

  it('sees a register that was made again since it was last verified', () => {
    const check = new RegisterCheck(digest, { operation: 2, hash: digest('what it was') });
    const faults = chained(4).map((line) => check.add(line));
    expect(faults[1]).toMatchObject({ operation: 2, kind: 'head' });
  });

  it('compares its capital with account 100', () => {
    const check = new RegisterCheck(digest);
    for (const line of chained(4)) check.add(line);
    expect([check.capitalIn(12000n), check.capitalIn(11999n)?.kind]).toEqual([null, 'capital']);
  });
});
