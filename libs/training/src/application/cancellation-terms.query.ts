import type { LocalDate, Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type CancellationTerms, type CancelledBy, refundOf } from '../domain/cancellation-terms';

/** The rules of cancellation in force, and what they give back. */
@Injectable()
export class CancellationTermsQuery {
  constructor(
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  terms(): CancellationTerms {
    const at = this.parameters.at(this.clock.today());
    return {
      freeDays: at.count('training.free-cancellation-days').value,
      partDays: at.count('training.part-cancellation-days').value,
      part: at.rate('training.part-cancellation-refund').value,
    };
  }

  /** What cancelling today would give back. */
  refund(price: Money, startsOn: LocalDate, by: CancelledBy): Money {
    return refundOf({ price, startsOn, on: this.clock.today(), by, terms: this.terms() });
  }
}
