import { Decimal } from './decimal';

export type Currency = string;

export interface MoneyJson {
  amount: string;
  currency: Currency;
}

/** An exact amount: whole cents of one currency. Immutable. */
export class Money {
  private constructor(
    readonly cents: bigint,
    readonly currency: Currency,
  ) {}

  static ofCents(cents: bigint | number, currency: Currency = 'EUR'): Money {
    return new Money(BigInt(cents), currency);
  }

  /** @throws RangeError when the text holds more than two decimals or is not a number. */
  static of(amount: string | Decimal, currency: Currency = 'EUR'): Money {
    const decimal = Decimal.of(amount);
    const cents = decimal.round(2, 'down');
    if (!cents.equals(decimal)) throw new RangeError(`more precise than a cent: ${decimal}`);
    return new Money(cents.unscaled, currency);
  }

  static zero(currency: Currency = 'EUR'): Money {
    return new Money(0n, currency);
  }

  static sum(amounts: Iterable<Money>, currency: Currency = 'EUR'): Money {
    let total = Money.zero(currency);
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  static min(a: Money, b: Money): Money {
    return a.compare(b) <= 0 ? a : b;
  }

  static max(a: Money, b: Money): Money {
    return a.compare(b) >= 0 ? a : b;
  }

  static fromJson({ amount, currency }: MoneyJson): Money {
    return Money.of(amount, currency);
  }

  plus(other: Money): Money {
    this.mustMatch(other);
    return new Money(this.cents + other.cents, this.currency);
  }

  minus(other: Money): Money {
    return this.plus(other.negate());
  }

  times(count: bigint | number): Money {
    return new Money(this.cents * BigInt(count), this.currency);
  }

  negate(): Money {
    return new Money(-this.cents, this.currency);
  }

  abs(): Money {
    return this.cents < 0n ? this.negate() : this;
  }

  /**
   * Splits without losing a cent: each part gets its share rounded down, and the cents left over go to the largest
   * remainders (the first of equals first).
   */
  allocate(weights: readonly bigint[]): Money[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be positive');
    const magnitude = this.abs().cents;
    const shares = weights.map((weight, index) => ({
      index,
      cents: (magnitude * weight) / total,
      remainder: (magnitude * weight) % total,
    }));
    let left = magnitude - shares.reduce((sum, share) => sum + share.cents, 0n);
    for (const share of [...shares].sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
    )) {
      if (left === 0n) break;
      share.cents += 1n;
      left -= 1n;
    }
    const sign = this.cents < 0n ? -1n : 1n;
    return shares.map((share) => new Money(sign * share.cents, this.currency));
  }

  compare(other: Money): -1 | 0 | 1 {
    this.mustMatch(other);
    return this.cents === other.cents ? 0 : this.cents < other.cents ? -1 : 1;
  }

  equals(other: Money): boolean {
    return this.currency === other.currency && this.cents === other.cents;
  }
  isZero(): boolean {
    return this.cents === 0n;
  }
  isNegative(): boolean {
    return this.cents < 0n;
  }
  isPositive(): boolean {
    return this.cents > 0n;
  }

  toDecimal(): Decimal {
    return Decimal.fromUnscaled(this.cents, 2);
  }

  /** "1234.56", without the currency. */
  toString(): string {
    return this.toDecimal().toString();
  }

  toJSON(): MoneyJson {
    return { amount: this.toString(), currency: this.currency };
  }

  private mustMatch(other: Money): void {
    if (other.currency !== this.currency) throw new RangeError(`${this.currency} and ${other.currency} do not add up`);
  }
}
