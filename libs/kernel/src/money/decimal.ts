/** How a value between two representable ones is settled. There is no default: the caller names it. */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

const TEN = 10n;
const pow10 = (n: number): bigint => TEN ** BigInt(n);
const FORMAT = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Divides two integers under a named rounding mode; the sign is symmetric (half-up moves away from zero). */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = n / d;
  const twice = (n % d) * 2n;
  const goesUp = {
    down: false,
    up: twice > 0n,
    'half-up': twice >= d,
    'half-even': twice > d || (twice === d && quotient % 2n === 1n),
  }[rounding];
  const magnitude = goesUp ? quotient + 1n : quotient;
  return negative ? -magnitude : magnitude;
}

/** An exact decimal number: never a binary float. Immutable. */
export class Decimal {
  private constructor(
    readonly unscaled: bigint,
    readonly scale: number,
  ) {}

  /** @throws RangeError when the text is not a plain decimal number ("1234.56"). */
  static of(value: string | number | bigint | Decimal): Decimal {
    if (value instanceof Decimal) return value;
    if (typeof value === 'bigint') return new Decimal(value, 0);
    if (typeof value === 'number' && !Number.isSafeInteger(value))
      throw new RangeError(`not an exact number: ${value}; give it as text`);
    const match = FORMAT.exec(String(value).trim());
    if (!match) throw new RangeError(`not a decimal number: "${value}"`);
    const [, sign, whole, fraction = ''] = match;
    const unscaled = BigInt(whole + fraction);
    return new Decimal(sign === '-' ? -unscaled : unscaled, fraction.length);
  }

  static fromUnscaled(unscaled: bigint, scale: number): Decimal {
    return new Decimal(unscaled, scale);
  }

  static readonly ZERO = new Decimal(0n, 0);

  static min(a: Decimal, b: Decimal): Decimal {
    return a.compare(b) <= 0 ? a : b;
  }

  static max(a: Decimal, b: Decimal): Decimal {
    return a.compare(b) >= 0 ? a : b;
  }

  static sum(values: Iterable<Decimal>): Decimal {
    let total = Decimal.ZERO;
    for (const value of values) total = total.plus(value);
    return total;
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.at(scale) + other.at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negate());
  }

  times(other: Decimal | string | number | bigint): Decimal {
    const factor = Decimal.of(other);
    return new Decimal(this.unscaled * factor.unscaled, this.scale + factor.scale);
  }

  /** The quotient at `scale` decimals. */
  dividedBy(other: Decimal | string | number | bigint, scale: number, rounding: Rounding): Decimal {
    const divisor = Decimal.of(other);
    const shift = scale + divisor.scale - this.scale;
    const numerator = shift >= 0 ? this.unscaled * pow10(shift) : this.unscaled;
    const denominator = shift >= 0 ? divisor.unscaled : divisor.unscaled * pow10(-shift);
    return new Decimal(divideRounded(numerator, denominator, rounding), scale);
  }

  round(scale: number, rounding: Rounding): Decimal {
    if (scale >= this.scale) return new Decimal(this.at(scale), scale);
    return new Decimal(divideRounded(this.unscaled, pow10(this.scale - scale), rounding), scale);
  }

  negate(): Decimal {
    return new Decimal(-this.unscaled, this.scale);
  }

  abs(): Decimal {
    return this.unscaled < 0n ? this.negate() : this;
  }

  compare(other: Decimal): -1 | 0 | 1 {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.at(scale) - other.at(scale);
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }
  isLessThan(other: Decimal): boolean {
    return this.compare(other) < 0;
  }
  isAtMost(other: Decimal): boolean {
    return this.compare(other) <= 0;
  }
  isMoreThan(other: Decimal): boolean {
    return this.compare(other) > 0;
  }
  isAtLeast(other: Decimal): boolean {
    return this.compare(other) >= 0;
  }
  isZero(): boolean {
    return this.unscaled === 0n;
  }
  isNegative(): boolean {
    return this.unscaled < 0n;
  }

  /** Plain notation with exactly the decimals held: "12.50". */
  toString(): string {
    const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString().padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const fraction = digits.slice(digits.length - this.scale);
    return `${this.unscaled < 0n ? '-' : ''}${whole}${this.scale ? `.${fraction}` : ''}`;
  }

  toJSON(): string {
    return this.toString();
  }

  private at(scale: number): bigint {
    return this.unscaled * pow10(scale - this.scale);
  }
}
