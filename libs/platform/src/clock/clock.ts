import { brusselsDate, type LocalDate } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';

/** The only reader of the time. `COOPERA_TODAY` shifts it for every process alike (demonstrations, replays). */
@Injectable()
export class Clock {
  private readonly shift: number;

  constructor(settings: Settings) {
    const today = settings.get('COOPERA_TODAY');
    this.shift = today ? Date.parse(`${today}T00:00:00Z`) - Date.parse(`${brusselsDate(new Date())}T00:00:00Z`) : 0;
  }

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  /** The day it is in Brussels. */
  today(): LocalDate {
    return brusselsDate(this.now());
  }
}
