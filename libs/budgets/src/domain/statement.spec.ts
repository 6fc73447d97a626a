import { localDate, Money } from '@coopera/kernel';
import fc from 'fast-check';
import { movementsOf, type StatementCategory, statementOf } from './statement';

const category = (key: string, ...accounts: string[]): StatementCategory => ({
  key,
  kind: 'charge',
  label: { fr: key, nl: key, en: key },
  accounts,
});
const categories = [
  category('turnover', '9000'),
  category('internal-orders', 'transfer'),
  category('fixed-contribution', '9200'),
  category('pay', '9300'),
  category('other'),
];
const sum = (month: number, reason: string, account: string, amount: string) => ({
  month: localDate(`2026-${String(month).padStart(2, '0')}-01`),
  reason,
  account,
  amount: Money.of(amount),
});
const invoice = [
  sum(3, 'budget-earned', '9000', '1000.00'),
  sum(3, 'budget-earned', '9200', '-65.00'),
  sum(3, 'budget-earned', '9111', '935.00'),
];
const totalsOf = (sums: ReturnType<typeof sum>[]) =>
  Object.fromEntries(statementOf(sums, categories).map(({ category: { key }, total }) => [key, String(total)]));

describe('an income statement', () => {
  it('puts each account in its category and its month, against the turnover', () => {
    const [turnover, , levy] = statementOf(invoice, categories);
    expect(turnover?.months.map(String)[2]).toBe('1000.00');
    expect([String(levy?.total), levy?.ratio?.toPercent()]).toEqual(['-65.00', '-6.5']);
  });

  it('shows neither what only becomes paid, nor what is only set apart', () => {
    const moves = [
      sum(4, 'budget-paid', '9111', '-935.00'),
      sum(4, 'budget-paid', '9110', '935.00'),
      sum(4, 'budget-reserved', '9120', '200.00'),
      sum(4, 'budget-reserved', '9129', '200.00'),
    ];
    expect(movementsOf(moves)).toEqual([]);
  });

  it('shows what moves between two Activités as an internal order, and what it does not know as other', () => {
    expect(totalsOf([sum(5, 'internal-order-accepted', '9110', '-250.00')])['internal-orders']).toBe('-250.00');
    const unknown = [sum(5, 'x', '9999', '-10.00'), sum(5, 'x', '9110', '-10.00')];
    expect(totalsOf(unknown)).toMatchObject({ other: '-10.00', 'internal-orders': '0.00' });
  });

  it('adds up to what the budget changed by, whatever happened', () => {
    const account = fc.constantFrom('9000', '9200', '9210', '9300', '9999', '9110', '9111', '9120', '9129');
    const any = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b'), account, fc.integer());
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (drawn) => {
        const sums = drawn.map(([month, reason, code, cents]) => ({
          ...sum(month, reason, code, '0.00'),
          amount: Money.ofCents(cents),
        }));
        const change = Money.sum(
          sums.filter(({ account: code }) => ['9110', '9111'].includes(code)).map(({ amount }) => amount),
        );
        const stated = Money.sum(statementOf(sums, categories).map(({ total }) => total));
        expect(String(stated)).toBe(String(change));
      }),
    );
  });

  it('has no ratio where nothing was sold', () => {
    const [line] = statementOf([], categories);
    expect(line?.ratio).toBeNull();
  });
});
