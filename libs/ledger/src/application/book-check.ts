import type { LocalDate, Localized, MoneyJson } from '@coopera/kernel';
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const BOOK_CHECK = 'coopera:book-check';

export interface BookCheckOptions {
  /** Unique in the system: "banking.receipts-explained". */
  name: string;
  /** What holds when nothing is found. */
  title: Localized;
  /** It can never be otherwise: a finding is told to the finance officers. What is none merely waits for a person. */
  isInvariant: boolean;
}

export interface BookFinding {
  /** What a person looks for: an account, a number, a name. */
  reference: string;
  on: LocalDate | null;
  amount: MoneyJson | null;
  /** The entry behind it, where there is one. */
  entryId?: string | null;
}

export interface ChecksBooks {
  /** What does not hold in the books up to a day, that day included. */
  find(upTo: LocalDate): Promise<BookFinding[]>;
}

/** Marks a class that compares the books of its module with the facts; run each night, and before a month is closed. */
export const BookCheck = (options: BookCheckOptions): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(BOOK_CHECK, options)) as ClassDecorator;
