import { addDays, type LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';

/** How old what waits on a passing account may be. */
@Injectable()
export class OpenItemLimits {
  constructor(private readonly parameters: Parameters) {}

  /** What is before this day is too old. */
  transfersSince(on: LocalDate): LocalDate {
    return addDays(on, -this.parameters.at(on).count('ledger.transfer-days').value);
  }

  suspenseSince(on: LocalDate): LocalDate {
    return addDays(on, -this.parameters.at(on).count('ledger.suspense-days').value);
  }
}
