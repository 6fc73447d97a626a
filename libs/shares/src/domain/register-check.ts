import type { RegisterPerson } from './holder';
import { commitmentOf, type Digest, GENESIS, hashOf, type RegisterLine } from './register-line';

/** A line as it is stored, with its person where he was not erased. */
export interface StoredLine extends RegisterLine {
  commitment: string;
  hash: string;
  isErased: boolean;
  saltHex: string | null;
  person: RegisterPerson | null;
}

/**
 * What does not hold. gap: an operation is missing; line: a line was changed, or the one before it; person: the name or
 * domicile was changed; person-missing: it was taken away, and nobody was erased; end: the counter knows of other lines;
 * head: the register was made again since it was last verified; capital: account 100 says another amount.
 */
export interface RegisterFault {
  operation: number | null;
  kind: 'gap' | 'line' | 'person' | 'person-missing' | 'end' | 'head' | 'capital';
  expected: string;
  found: string;
}

/** What a verification of some day saw, to be seen again. */
export interface KnownHead {
  operation: number;
  hash: string;
}

/** Reads the register in order and stops at the first operation that does not hold. */
export class RegisterCheck {
  last = 0;
  head = GENESIS;
  shares = 0;
  /** In cents. */
  capital = 0n;

  constructor(
    private readonly digest: Digest,
    private readonly known: KnownHead | null = null,
  ) {}

  add(line: StoredLine): RegisterFault | null {
    const fault = this.gapBefore(line) ?? this.changeOf(line) ?? this.personOf(line);
    if (fault) return fault;
    this.last = line.operation;
    this.head = line.hash;
    this.shares += line.count;
    this.capital += BigInt(line.amount);
    if (this.known?.operation !== line.operation || this.known.hash === line.hash) return null;
    return { operation: line.operation, kind: 'head', expected: this.known.hash, found: line.hash };
  }

  /** After the last line. */
  end(counter: { last: number; head: string }): RegisterFault | null {
    if (counter.last === this.last && counter.head === this.head) return null;
    const operation = Math.min(counter.last, this.last + 1);
    return { operation, kind: 'end', expected: `${counter.last} ${counter.head}`, found: `${this.last} ${this.head}` };
  }

  /** The capital of the register is what account 100 owes the holders. */
  capitalIn(ledger: bigint): RegisterFault | null {
    if (ledger === this.capital) return null;
    return { operation: null, kind: 'capital', expected: String(ledger), found: String(this.capital) };
  }

  private gapBefore({ operation }: StoredLine): RegisterFault | null {
    const expected = this.last + 1;
    if (operation === expected) return null;
    return { operation: expected, kind: 'gap', expected: String(expected), found: String(operation) };
  }

  private changeOf(line: StoredLine): RegisterFault | null {
    const found = hashOf(this.digest, this.head, line, line.commitment);
    return found === line.hash ? null : { operation: line.operation, kind: 'line', expected: line.hash, found };
  }

  private personOf({ operation, commitment, isErased, saltHex, person }: StoredLine): RegisterFault | null {
    if (!person || !saltHex)
      return isErased ? null : { operation, kind: 'person-missing', expected: commitment, found: '' };
    const found = commitmentOf(this.digest, saltHex, person);
    return found === commitment ? null : { operation, kind: 'person', expected: commitment, found };
  }
}
