export interface SeatCount {
  capacity: number;
  taken: number;
  waiting: number;
}

/** A free seat belongs to who waits: a newcomer takes one only when nobody does. */
export const takesSeat = ({ capacity, taken, waiting }: SeatCount): boolean => waiting === 0 && taken < capacity;

/** At the end of the list, without a gap. */
export const nextPosition = ({ waiting }: SeatCount): number => waiting + 1;
