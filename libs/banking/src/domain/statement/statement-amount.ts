import { type Currency, Decimal, Money } from '@coopera/kernel';
import { bankingErrors } from '../../banking.errors';

/**
 * A signed amount exactly as the bank wrote it: CODA gives three decimals, CAMT up to five, so cents are not enough.
 * Positive is money in. Immutable.
 */
export class StatementAmount {
  private constructor(
    readonly value: Decimal,
    readonly currency: Currency,
  ) {}

  /** @throws RangeError when the text is not a decimal number. */
  static of(value: string | Decimal, currency: Currency): StatementAmount {
    return new StatementAmount(Decimal.of(value), currency);
  }

  /** The sum of amounts of one currency; zero of `currency` when there is none. */
  static sum(amounts: Iterable<StatementAmount>, currency: Currency): StatementAmount {
    return [...amounts].reduce((sum, amount) => sum.plus(amount), StatementAmount.of('0', currency));
  }

  plus(other: StatementAmount): StatementAmount {
    if (other.currency !== this.currency) throw new RangeError(`${this.currency} and ${other.currency} do not add up`);
    return new StatementAmount(this.value.plus(other.value), this.currency);
  }

  minus(other: StatementAmount): StatementAmount {
    return this.plus(other.negate());
  }

  negate(): StatementAmount {
    return new StatementAmount(this.value.negate(), this.currency);
  }

  equals(other: StatementAmount): boolean {
    return this.currency === other.currency && this.value.equals(other.value);
  }

  isNegative(): boolean {
    return this.value.isNegative();
  }

  isZero(): boolean {
    return this.value.isZero();
  }

  /** Whole cents of the same amount. @throws banking.amount-finer-than-cent */
  toMoney(): Money {
    if (!this.value.round(2, 'down').equals(this.value))
      throw bankingErrors.fail('amount-finer-than-cent', { amount: this.toString(), currency: this.currency });
    return Money.of(this.value, this.currency);
  }

  /** At least two decimals, more where they are not zero: "-8.00", "1.005". */
  toString(): string {
    const [whole, fraction = ''] = this.value.toString().split('.');
    return `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`;
  }

  toJSON(): { amount: string; currency: Currency } {
    return { amount: this.toString(), currency: this.currency };
  }
}
