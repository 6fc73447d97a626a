import type { CodaMovement } from './coda-movement';

/** A movement that counts in the balance, with the details that explain it. */
export interface CodaGroup {
  readonly total: CodaMovement;
  readonly details: readonly CodaMovement[];
  /** Its number in the statement; a bank that numbers beyond 9999 starts anew, then "0001" is followed by "0001#2". */
  readonly sequence: string;
}

export interface CodaGroups {
  readonly groups: readonly CodaGroup[];
  /** Details without the movement they explain: they cannot be counted and are left out. */
  readonly orphans: readonly CodaMovement[];
}

/** Detail number 0000 counts; what follows under the same sequence explains it and is never added to the balance. */
export function groupMovements(movements: readonly CodaMovement[]): CodaGroups {
  const groups: { total: CodaMovement; details: CodaMovement[]; sequence: string }[] = [];
  const orphans: CodaMovement[] = [];
  const seen = new Map<string, number>();
  for (const movement of movements) {
    const current = groups.at(-1);
    if (movement.detail === '0000') {
      const times = (seen.get(movement.sequence) ?? 0) + 1;
      seen.set(movement.sequence, times);
      const sequence = times === 1 ? movement.sequence : `${movement.sequence}#${times}`;
      groups.push({ total: movement, details: [], sequence });
    } else if (current?.total.sequence === movement.sequence) current.details.push(movement);
    else orphans.push(movement);
  }
  return { groups, orphans };
}
