import { addMonths, type LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';

/** How long what was confided is kept, once an application is over. */
@Injectable()
export class Retention {
  constructor(private readonly parameters: Parameters) {}

  /** The last day on which it is kept, when the application ends on a day. */
  from(day: LocalDate): LocalDate {
    return addMonths(day, this.parameters.at(day).count('solidarity.retention-months').value);
  }
}
