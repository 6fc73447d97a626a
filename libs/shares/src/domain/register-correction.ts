import { sharesErrors } from '../shares.errors';

/** What may be corrected of an operation. */
export interface CorrectedLine {
  kind: string;
  count: number;
}

/**
 * A counter-entry takes away at most what its operation brought and what the holder still has; it is never made for
 * another counter-entry. Fails with: shares.correction-impossible
 */
export function refuseImpossible({ kind, count: written }: CorrectedLine, count: number, held: number): void {
  const isTooMuch = count < 0 && (-count > Math.abs(written) || -count > held);
  if (!Number.isInteger(count) || count === 0 || kind === 'correction' || isTooMuch)
    throw sharesErrors.fail('correction-impossible', { count, written, held }, '/count');
}
