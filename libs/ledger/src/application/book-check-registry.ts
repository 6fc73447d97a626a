import type { LocalDate } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { BOOK_CHECK, type BookCheckOptions, type BookFinding, type ChecksBooks } from './book-check';

export interface CheckedBooks extends BookCheckOptions {
  findings: BookFinding[];
}

/** Finds the checks that modules above the ledger bring, so that the ledger need not know them. */
@Injectable()
export class BookCheckRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Runs every check on the books up to a day, in the order of their names. */
  async run(upTo: LocalDate): Promise<CheckedBooks[]> {
    const results: CheckedBooks[] = [];
    for (const [options, check] of this.checks()) results.push({ ...options, findings: await check.find(upTo) });
    return results.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private checks(): Map<BookCheckOptions, ChecksBooks> {
    const found = new Map<BookCheckOptions, ChecksBooks>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const options = this.reflector.get<BookCheckOptions | undefined>(BOOK_CHECK, metatype);
      if (options) found.set(options, instance as ChecksBooks);
    }
    return found;
  }
}
