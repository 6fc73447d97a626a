import type { LocalDate } from '@coopera/kernel';
import { Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { MiscellaneousBook, type Prepared } from './miscellaneous-book';
import type { Author, WrittenLine } from './miscellaneous-entry';

/**
 * Finance writes an entry that no module makes. Above the amount of the day it waits for a second person.
 * Fails with: ledger.entry-not-balanced, ledger.entry-empty, ledger.account-unknown, ledger.period-closed
 */
@Injectable()
export class PostMiscellaneous {
  constructor(private readonly book: MiscellaneousBook) {}

  @Transactional()
  execute(data: { occurredOn: LocalDate; reason: string; lines: WrittenLine[] }, by: Author): Promise<Prepared> {
    return this.book.prepare({ ...data, kind: 'entry', reverses: null }, by);
  }
}
