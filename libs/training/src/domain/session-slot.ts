import type { LocalDate } from '@coopera/kernel';
import { trainingErrors } from '../training.errors';

/** One sitting of a session, in Belgian time: "09:30". */
export interface SessionSlot {
  id: string;
  day: LocalDate;
  from: string;
  until: string;
}

export type NewSlot = Omit<SessionSlot, 'id'>;

/** In order of time. Fails with: training.slots-not-valid, when one ends before it begins or two overlap */
export function orderedSlots<Slot extends NewSlot>(slots: readonly Slot[]): Slot[] {
  const ordered = [...slots].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const isWrong = ordered.some((slot, index) => {
    const previous = ordered[index - 1];
    return slot.until <= slot.from || (previous !== undefined && overlap(previous, slot));
  });
  if (ordered.length === 0 || isWrong) throw trainingErrors.fail('slots-not-valid', {}, '/slots');
  return ordered;
}

export const overlap = (a: NewSlot, b: NewSlot): boolean => a.day === b.day && a.from < b.until && b.from < a.until;

/** Text that orders as time does: "2026-12-03T09:30". */
export const startOf = ({ day, from }: NewSlot): string => `${day}T${from.slice(0, 5)}`;
export const endOf = ({ day, until }: NewSlot): string => `${day}T${until.slice(0, 5)}`;
