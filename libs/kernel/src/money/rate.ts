import { Decimal, type Rounding } from './decimal';
import { Money } from './money';

/** An exact proportion, such as 0.065 for 6.5 %. */
export class Rate {
  private constructor(readonly value: Decimal) {}

  /** @param value the proportion itself: "0.065". */
  static of(value: string | Decimal): Rate {
    return new Rate(Decimal.of(value));
  }

  /** @param percent the percentage: "6.5". */
  static percent(percent: string): Rate {
    return new Rate(Decimal.of(percent).times('0.01'));
  }

  /** This proportion of an amount, to the cent. */
  applyTo(amount: Money, rounding: Rounding): Money {
    const exact = Decimal.of(amount.cents).times(this.value);
    return Money.ofCents(exact.round(0, rounding).unscaled, amount.currency);
  }

  /** The amount of which `part` is this proportion's complement: part / (1 − rate). */
  grossUp(part: Money, rounding: Rounding): Money {
    const kept = Decimal.of(1).minus(this.value);
    return Money.ofCents(Decimal.of(part.cents).dividedBy(kept, 0, rounding).unscaled, part.currency);
  }

  equals(other: Rate): boolean {
    return this.value.equals(other.value);
  }

  isZero(): boolean {
    return this.value.isZero();
  }

  /** "6.5" for 0.065. */
  toPercent(): string {
    return trimZeros(this.value.times(100).toString());
  }

  toString(): string {
    return trimZeros(this.value.toString());
  }

  toJSON(): string {
    return this.toString();
  }
}

const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
