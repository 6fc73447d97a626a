import type { LocalDate } from '@coopera/kernel';

export interface MovementPlace {
  readonly account: string;
  readonly currency: string;
  /** Day of the new balance (else of the making) of the statement. */
  readonly statementDate: LocalDate | null;
  /** The bank's number of the statement in its year, else its identifier. */
  readonly statementNumber: string;
  /** The movement's number in its statement. */
  readonly sequence: string;
  readonly bankReference: string | null;
}

/**
 * Names a movement for ever, so that importing it twice does nothing: account, currency, day and number of the
 * statement, number of the movement in it, and the bank's reference. Banks use a reference again (one reference for every
 * line of a day, the same one next year), so the reference alone would swallow money; the place alone would too where a
 * bank numbers its statements 000. A copy of a statement (duplicate flag) gives the same keys. A statement read as CODA and as
 * CAMT does not: take one format per account.
 */
export function movementKey(place: MovementPlace): string {
  const parts = [
    place.account.replace(/\s/g, ''),
    place.currency,
    place.statementDate ?? 'undated',
    place.statementNumber,
    place.sequence,
    place.bankReference ?? '-',
  ];
  return parts.map((part) => part.replaceAll('|', '/')).join('|');
}
