import type { LocalDate } from '@coopera/kernel';
import { Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { quarterSpan } from '../domain/closing-span';
import { ClosedSpans } from './closed-spans';

/** Closes the quarter of a day, once its months are closed. Fails with: ledger.span-not-over, ledger.span-blocked */
@Injectable()
export class CloseQuarter {
  constructor(private readonly spans: ClosedSpans) {}

  @Transactional()
  async execute({ day, by }: { day: LocalDate; by: string }): Promise<void> {
    const span = quarterSpan(day);
    await this.spans.prepare(span);
    await this.spans.close(span, by);
  }
}
