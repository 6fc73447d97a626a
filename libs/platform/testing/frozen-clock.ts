import { brusselsDate, type LocalDate } from '@coopera/kernel';

/** A clock that stands still until it is told otherwise. */
export class FrozenClock {
  private instant = new Date('2026-11-24T09:00:00Z');

  now(): Date {
    return this.instant;
  }

  today(): LocalDate {
    return brusselsDate(this.instant);
  }

  travelTo(day: string): void {
    this.instant = new Date(`${day}T09:00:00Z`);
  }
}
