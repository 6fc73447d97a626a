import { localDate, Money } from '@coopera/kernel';
import { openingsAndGaps, type StatementBalance } from './reconciliation';

const statement = (day: string, opening: string, closing: string): StatementBalance => ({
  id: day,
  account: 'BE68539007547034',
  fileName: `${day}.xml`,
  on: localDate(day),
  opening: Money.of(opening),
  closing: Money.of(closing),
});

describe('the chain of statements', () => {
  it('explains the first balance, and nothing where each begins at the end of the one before', () => {
    const found = openingsAndGaps([
      statement('2026-01-31', '100.00', '150.00'),
      statement('2026-02-28', '150.00', '90.00'),
    ]);
    expect(found).toMatchObject([{ kind: 'opening', reference: 'BE68539007547034' }]);
    expect(found[0]?.amount.toString()).toBe('100.00');
  });

  it('names the two files between which a statement is missing', () => {
    const found = openingsAndGaps([
      statement('2026-01-31', '0.00', '150.00'),
      statement('2026-03-31', '120.00', '1.00'),
    ]);
    expect(found).toMatchObject([{ kind: 'gap', reference: '2026-01-31.xml → 2026-03-31.xml' }]);
    expect(found[0]?.amount.toString()).toBe('-30.00');
  });
});
