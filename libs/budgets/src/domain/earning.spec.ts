import { Money, Rate } from '@coopera/kernel';
import fc from 'fast-check';
import { accounts, positionOf } from './budget-position';
import { earn, paidPart } from './earning';

describe('what an invoice earns', () => {
  it('keeps 6.5 % of the turnover for the common pot', () => {
    const { levy, earned } = earn(Money.of('1000.00'), Rate.percent('6.5'));
    expect([levy, earned].map(String)).toEqual(['65.00', '935.00']);
  });

  it('loses no cent between the pot and the budget', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 100_000_000n), (cents) => {
        const net = Money.ofCents(cents);
        const { levy, earned } = earn(net, Rate.percent('6.5'));
        expect(levy.plus(earned).equals(net)).toBe(true);
      }),
    );
  });

  it('is paid in proportion, and wholly once all came in, whatever the parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 1_000_000n), { minLength: 1, maxLength: 6 }),
        fc.bigInt(1n, 5_000_000n),
        (parts, earned) => {
          const gross = Money.sum(parts.map((part) => Money.ofCents(part)));
          let received = Money.zero();
          let paid = Money.zero();
          for (const part of parts) {
            received = received.plus(Money.ofCents(part));
            const total = paidPart(Money.ofCents(earned), gross, received);
            expect(total.compare(paid)).toBeGreaterThanOrEqual(0);
            paid = total;
          }
          expect(paid.cents).toBe(earned);
        },
      ),
    );
  });
});

describe('what an Activité may use', () => {
  const credits = (values: Record<string, string>) =>
    new Map(Object.entries(values).map(([account, amount]) => [account, Money.of(amount).negate()]));

  const terms = { guaranteeLimit: Money.of('300.00'), usable: Money.of('935.00'), overdraft: Money.zero() };
  const held = credits({ [accounts.paid]: '500.00', [accounts.unpaid]: '935.00', [accounts.reserved]: '200.00' });

  it('is what is paid, and what is unpaid within the guarantee, less what is reserved', () => {
    const position = positionOf(held, terms);
    expect(String(position.available)).toBe('600.00');
    expect(String(position.guaranteed)).toBe('300.00');
  });

  it('counts an unpaid invoice for no more than is usable of it', () => {
    expect(String(positionOf(held, { ...terms, usable: Money.of('120.00') }).available)).toBe('420.00');
  });

  it('goes below zero when a credit note takes back what was used', () => {
    expect(String(positionOf(credits({ [accounts.paid]: '-40.00' }), terms).available)).toBe('-40.00');
  });
});
