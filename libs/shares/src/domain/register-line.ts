import type { LocalDate } from '@coopera/kernel';
import type { RegisterPerson, ShareClass } from './holder';

export const registerKinds = ['subscription', 'resignation', 'correction'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** One operation of the register, without the person: it never changes once it is there. */
export interface RegisterLine {
  operation: number;
  kind: RegisterKind;
  shareClass: ShareClass;
  holderId: string;
  /** Negative where shares are cancelled. */
  count: number;
  /** In cents. */
  price: string;
  amount: string;
  subscribedOn: LocalDate;
  /** The day it takes effect: of the last euro, or of the resignation. */
  paidOn: LocalDate;
  recordedAt: string;
  /** The operation that a correction corrects, and why. */
  corrects: number | null;
  reason: string | null;
}

/** What the chain begins with. */
export const GENESIS = '0'.repeat(64);

/** A digest of a text, as hexadecimal digits: SHA-256 in practice. */
export type Digest = (text: string) => string;

/** No text of a person or a reason holds this character, so that no two lines read the same. */
const SEPARATOR = '\u001f';
const joined = (parts: readonly (string | number | null)[]): string =>
  parts.map((part) => String(part ?? '').replaceAll(SEPARATOR, ' ')).join(SEPARATOR);

/** What stands in a line for the person: nobody can guess him from it, nor put another in his place. */
export const commitmentOf = (digest: Digest, saltHex: string, person: RegisterPerson): string =>
  digest(joined([saltHex, person.name, person.number, person.street, person.postalCode, person.city, person.country]));

/** The hash of a line: of all it says, and of the line before. */
export const hashOf = (digest: Digest, previous: string, line: RegisterLine, commitment: string): string =>
  digest(
    joined([
      previous,
      line.operation,
      line.kind,
      line.shareClass,
      line.holderId,
      line.count,
      line.price,
      line.amount,
      line.subscribedOn,
      line.paidOn,
      line.recordedAt,
      line.corrects,
      line.reason,
      commitment,
    ]),
  );
