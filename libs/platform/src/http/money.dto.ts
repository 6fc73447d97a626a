import type { Money } from '@coopera/kernel';
import { IsIn } from 'class-validator';
import { IsDecimalAmount } from './constraints';

/** An exact amount on the wire. */
export class MoneyDto {
  /** Decimal text with a point: "1234.56". */
  @IsDecimalAmount()
  amount: string;

  @IsIn(['EUR'])
  currency: string;

  static of(money: Money): MoneyDto {
    return money.toJSON();
  }
}
