import type { LocalDate } from '@coopera/kernel';
import type { NewSlot } from './session-slot';

const MINUTE = 60_000;
const asUtc = (day: LocalDate, time: string): number => Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
const textOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

export interface CheckInWindow {
  day: LocalDate;
  from: string;
  until: string;
}

/** When a code may be scanned: from `margin` minutes before the slot to as long after it, within its day. */
export function windowOf({ day, from, until }: NewSlot, margin: number): CheckInWindow {
  const first = Math.max(asUtc(day, from) - margin * MINUTE, asUtc(day, '00:00'));
  const last = Math.min(asUtc(day, until) + margin * MINUTE, asUtc(day, '23:59'));
  return { day, from: textOf(first), until: textOf(last) };
}

/** @param now Belgian time: "2026-12-03T09:25" */
export const isWithin = ({ day, from, until }: CheckInWindow, now: string): boolean =>
  now >= `${day}T${from}` && now <= `${day}T${until}`;

const brussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The hour that a clock on a Belgian wall shows: "2026-12-03T09:25". */
export const wallTime = (instant: Date): string => brussels.format(instant).replace(' ', 'T');
