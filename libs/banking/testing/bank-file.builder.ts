import { addDays, Decimal, type LocalDate, localDate } from '@coopera/kernel';
import type { MovementSpec, StatementSpec } from './statement-spec';

export type WriteStatements = (statements: readonly StatementSpec[]) => Uint8Array;
type Payer = Omit<MovementSpec, 'amount' | 'details'>;

/**
 * Says what a bank file holds, statement by statement; the balances follow. The same words make CODA and CAMT:
 * `aCodaFile().ofAccount('BE68…').on('2026-03-02').receiving('121.00', { structuredCommunication }).bytes()`
 */
export class BankFileBuilder {
  private readonly closed: StatementSpec[] = [];
  private movements: MovementSpec[] = [];
  private messages: string[] = [];
  private account = 'BE68539007547034';
  private currency = 'EUR';
  private holder = 'COOPERA SC';
  private number = 1;
  private date = localDate('2026-03-02');
  private opening = '0.00';
  private isDuplicate = false;

  constructor(private readonly write: WriteStatements) {}

  ofAccount(account: string, holder = this.holder, currency = this.currency): this {
    Object.assign(this, { account, holder, currency });
    return this;
  }

  on(date: string): this {
    this.date = localDate(date);
    return this;
  }

  numbered(number: number): this {
    this.number = number;
    return this;
  }

  openingAt(balance: string): this {
    this.opening = balance;
    return this;
  }

  asDuplicate(): this {
    this.isDuplicate = true;
    return this;
  }

  receiving(amount: string, from: Payer = {}): this {
    return this.moving({ ...from, amount });
  }

  paying(amount: string, to: Payer = {}): this {
    return this.moving({ ...to, amount: Decimal.of(amount).negate().toString() });
  }

  /** One amount that stands for several movements, listed as details. */
  bundling(details: readonly MovementSpec[], total: Payer = {}): this {
    const amount = Decimal.sum(details.map((detail) => Decimal.of(detail.amount))).toString();
    return this.moving({ ...total, amount, details });
  }

  moving(...movements: readonly MovementSpec[]): this {
    this.movements.push(...movements);
    return this;
  }

  saying(message: string): this {
    this.messages.push(message);
    return this;
  }

  /** Closes this statement and begins the next one, which opens at its balance. */
  thenOn(date: string = addDays(this.date, 1)): this {
    const statement = this.current();
    this.closed.push(statement);
    this.movements = [];
    this.messages = [];
    this.number += 1;
    this.opening = statement.newBalance;
    return this.on(date);
  }

  statements(): readonly StatementSpec[] {
    return [...this.closed, this.current()];
  }

  bytes(): Uint8Array {
    return this.write(this.statements());
  }

  private current(): StatementSpec {
    const moved = Decimal.sum(this.movements.map((movement) => Decimal.of(movement.amount)));
    const movements = this.movements.map((movement, index) => withDefaults(movement, this.date, this.number, index));
    const { account, currency, holder, number, date, messages, isDuplicate } = this;
    const newBalance = Decimal.of(this.opening).plus(moved).toString();
    return {
      account,
      currency,
      holder,
      number,
      date,
      oldBalance: this.opening,
      newBalance,
      movements,
      messages,
      isDuplicate,
    };
  }
}

function withDefaults(movement: MovementSpec, date: LocalDate, statement: number, index: number): MovementSpec {
  const bankReference = `COOP${date.replaceAll('-', '')}${String(statement).padStart(3, '0')}${String(index + 1).padStart(4, '0')}`;
  const defaults = { bankReference, valueDate: date, entryDate: date };
  const details = movement.details?.map((detail) => ({ ...defaults, ...detail }));
  return { ...defaults, ...movement, ...(details && { details }) };
}
