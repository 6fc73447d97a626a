import { unreadable } from '../unreadable';
import {
  type CodaHeader,
  type CodaNewBalance,
  type CodaOldBalance,
  type CodaTrailer,
  readHeader,
  readNewBalance,
  readOldBalance,
  readTrailer,
} from './coda-balances';
import { CodaInformation } from './coda-information';
import type { CodaLine } from './coda-line';
import { addSecondPart, addThirdPart, type CodaMovement, readMovement } from './coda-movement';

/** The records of one statement, 0 to 9, as they were written. */
export interface CodaStatement {
  readonly header: CodaHeader;
  readonly oldBalance: CodaOldBalance;
  readonly newBalance: CodaNewBalance;
  readonly trailer: CodaTrailer;
  readonly movements: readonly CodaMovement[];
  readonly messages: readonly string[];
  /** Records met, 0 and 9 not counted. */
  readonly recordCount: number;
}

/** Takes the records of a statement in their order. Every method throws banking.unreadable-statement on a misplaced one. */
export class CodaStatementBuilder {
  private oldBalance: CodaOldBalance | null = null;
  private newBalance: CodaNewBalance | null = null;
  private movement: CodaMovement | null = null;
  private readonly information = new CodaInformation();
  private readonly header: CodaHeader;
  private readonly movements: CodaMovement[] = [];
  private readonly messages: string[] = [];
  private recordCount = 0;

  constructor(header: CodaLine) {
    this.header = readHeader(header);
  }

  /** The statement once its record 9 is there, else null. */
  add(line: CodaLine): CodaStatement | null {
    if (line.record === '9') return this.close(line);
    this.recordCount += 1;
    if (line.record === '1') this.open(line);
    else if (line.record === '8') this.balance(line);
    else if (line.record === '4') this.messages.push(line.text(33, 112));
    else if (line.record === '21') this.begin(line);
    else this.complete(line);
    return null;
  }

  private open(line: CodaLine): void {
    if (this.oldBalance) throw unreadable(line.number, 'misplaced-record', { record: '1' });
    this.oldBalance = readOldBalance(line);
  }

  private balance(line: CodaLine): void {
    this.finishMovement();
    if (this.newBalance) throw unreadable(line.number, 'misplaced-record', { record: '8' });
    this.newBalance = readNewBalance(line, this.opened(line));
  }

  private begin(line: CodaLine): void {
    this.finishMovement();
    if (this.newBalance) throw unreadable(line.number, 'misplaced-record', { record: '21' });
    this.movement = readMovement(line, this.opened(line).currency);
    this.movements.push(this.movement);
  }

  private complete(line: CodaLine): void {
    const movement = this.movement;
    if (movement?.sequence !== line.raw(3, 6))
      throw unreadable(line.number, 'misplaced-record', { record: line.record });
    if (line.record === '22') addSecondPart(movement, line);
    else if (line.record === '23') addThirdPart(movement, line);
    else this.information.add(line);
  }

  private finishMovement(): void {
    this.movement?.information.push(...this.information.take());
    this.movement = null;
  }

  private opened(line: CodaLine): CodaOldBalance {
    if (!this.oldBalance) throw unreadable(line.number, 'missing-record', { record: '1' });
    return this.oldBalance;
  }

  private close(line: CodaLine): CodaStatement {
    const oldBalance = this.opened(line);
    if (!this.newBalance) throw unreadable(line.number, 'missing-record', { record: '8' });
    const { header, newBalance, movements, messages, recordCount } = this;
    const trailer = readTrailer(line, oldBalance.currency);
    return { header, oldBalance, newBalance, trailer, movements, messages, recordCount };
  }
}
