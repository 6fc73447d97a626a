import type { LocalDate } from '@coopera/kernel';
import type { RegisterPerson } from '../domain/holder';
import { type KnownHead, RegisterCheck, type RegisterFault, type StoredLine } from '../domain/register-check';
import type { RegisterLine } from '../domain/register-line';
import { sha256 } from './sha256';

/** Runs SQL, inside the application or beside it. */
export type RunsSql = <Row>(sql: string, params?: unknown[]) => Promise<Row[]>;

export interface CheckedRegister {
  operations: number;
  head: string;
  shares: number;
  /** In cents. */
  capital: bigint;
  fault: RegisterFault | null;
}

const BATCH = 2000;

interface Row extends Omit<RegisterLine, 'recordedAt' | 'subscribedOn' | 'paidOn'>, Partial<RegisterPerson> {
  recordedAt: Date;
  subscribedOn: LocalDate;
  paidOn: LocalDate;
  commitment: string;
  hash: string;
  isErased: boolean;
  saltHex: string | null;
}

const LINES = `SELECT line.operation, kind, line.class AS "shareClass", line.holder_id AS "holderId", count, price::text, amount::text,
    subscribed_on::text AS "subscribedOn", paid_on::text AS "paidOn", recorded_at AS "recordedAt", corrects, reason, commitment, hash,
    holder.erased_at IS NOT NULL AS "isErased", encode(salt, 'hex') AS "saltHex", person.name, person.number, person.street,
    person.postal_code AS "postalCode", person.city, person.country
  FROM shares.register_line AS line JOIN shares.holder ON holder.id = line.holder_id
  LEFT JOIN shares.register_person AS person ON person.operation = line.operation
  WHERE line.operation > $1 ORDER BY line.operation LIMIT ${BATCH}`;

/**
 * Reads the whole register in order, some thousand lines at a time, up to the first operation that does not hold.
 * @param ledgerCapital what account 100 owes the holders, in cents
 */
export async function checkRegister(run: RunsSql, ledgerCapital: bigint): Promise<CheckedRegister> {
  const [known] = await run<KnownHead>(
    `SELECT operations AS operation, head AS hash FROM shares.verification
     WHERE fault IS NULL AND operations > 0 ORDER BY verified_at DESC, id DESC LIMIT 1`,
  );
  const check = new RegisterCheck(sha256, known ?? null);
  let fault: RegisterFault | null = null;
  for (let rows = await run<Row>(LINES, [0]); rows.length > 0 && !fault; rows = await run<Row>(LINES, [check.last]))
    fault = firstFault(check, rows);
  const [counter] = await run<{ last: number; head: string }>('SELECT last, head FROM shares.register_counter');
  fault ??= check.end(counter ?? { last: 0, head: '' }) ?? check.capitalIn(ledgerCapital);
  return { operations: check.last, head: check.head, shares: check.shares, capital: check.capital, fault };
}

function firstFault(check: RegisterCheck, rows: Row[]): RegisterFault | null {
  for (const row of rows) {
    const fault = check.add(asStoredLine(row));
    if (fault) return fault;
  }
  return null;
}

function asStoredLine({ name, number, street, postalCode, city, country, recordedAt, ...line }: Row): StoredLine {
  const person = name && country ? { name, number, street, postalCode, city, country } : null;
  return { ...line, recordedAt: recordedAt.toISOString(), person: person as RegisterPerson | null };
}
