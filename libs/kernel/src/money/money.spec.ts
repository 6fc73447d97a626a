import fc from 'fast-check';
import { Decimal, Money, Rate } from '../index';

describe('money', () => {
  it('refuses more than two decimals', () => {
    expect(() => Money.of('1.005')).toThrow('more precise than a cent');
    expect(Money.of('1.500').toString()).toBe('1.50');
  });

  it('keeps cents apart from floats', () => {
    expect(Money.of('0.10').plus(Money.of('0.20')).toJSON()).toEqual({ amount: '0.30', currency: 'EUR' });
    expect(Money.of('-0.05').toString()).toBe('-0.05');
  });

  it('does not add two currencies', () => {
    expect(() => Money.of('1').plus(Money.of('1', 'USD'))).toThrow('EUR and USD');
  });

  it('loses no cent when it allocates', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-1_000_000_000_000n, 1_000_000_000_000n),
        fc.array(fc.bigInt(1n, 1000n), { minLength: 1, maxLength: 20 }),
        (cents, weights) => {
          const parts = Money.ofCents(cents).allocate(weights);
          expect(Money.sum(parts).cents).toBe(cents);
        },
      ),
    );
    expect(Money.of('0.05').allocate([1n, 1n]).map(String)).toEqual(['0.03', '0.02']);
  });
});

describe('rate', () => {
  it('applies under a named rounding', () => {
    expect(Rate.percent('6.5').applyTo(Money.of('100.10'), 'half-up').toString()).toBe('6.51');
    expect(Rate.percent('6.5').applyTo(Money.of('100.10'), 'down').toString()).toBe('6.50');
  });

  it('grosses up a cost into the price to the client: cost / (1 − 0.065)', () => {
    expect(Rate.of('0.065').grossUp(Money.of('935.00'), 'half-up').toString()).toBe('1000.00');
    expect(Rate.of('0.065').toPercent()).toBe('6.5');
  });
});

describe('decimal', () => {
  it('rounds half up away from zero, and half to even when asked', () => {
    expect(Decimal.of('1648.255').round(2, 'half-up').toString()).toBe('1648.26');
    expect(Decimal.of('-0.005').round(2, 'half-up').toString()).toBe('-0.01');
    expect(Decimal.of('0.125').round(2, 'half-even').toString()).toBe('0.12');
    expect(Decimal.of('2.999').round(0, 'down').toString()).toBe('2');
  });

  it('divides to a stated number of decimals', () => {
    expect(Decimal.of('2015').dividedBy(19, 2, 'half-up').toString()).toBe('106.05');
    expect(() => Decimal.of('1').dividedBy('0', 2, 'half-up')).toThrow('division by zero');
  });
});
