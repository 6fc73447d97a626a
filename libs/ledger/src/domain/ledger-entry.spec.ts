import { localDate, Money } from '@coopera/kernel';
import fc from 'fast-check';
import { credit, debit, LedgerEntry } from './ledger-entry';

const anEntry = (lines: ReturnType<typeof debit>[]) =>
  new LedgerEntry({
    ledger: 'statutory',
    occurredOn: localDate('2026-03-01'),
    reason: 'test',
    source: { kind: 'test', id: 'x' },
    lines,
  });

describe('a ledger entry', () => {
  it('is refused when it does not balance', () => {
    expect(() => anEntry([debit('400', Money.of('121.00')), credit('700', Money.of('100.00'))])).toThrow(
      'ledger.entry-not-balanced',
    );
  });

  it('leaves out lines of zero', () => {
    expect(
      anEntry([debit('400', Money.of('1')), credit('700', Money.of('1')), credit('451', Money.zero())]).lines,
    ).toHaveLength(2);
  });

  it('sums to zero whatever amounts it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 10_000_000n), { minLength: 1, maxLength: 8 }), (cents) => {
        const amounts = cents.map((c) => Money.ofCents(c));
        const entry = anEntry([debit('400', Money.sum(amounts)), ...amounts.map((amount) => credit('700', amount))]);
        expect(Money.sum(entry.lines.map((line) => line.amount)).isZero()).toBe(true);
      }),
    );
  });
});
