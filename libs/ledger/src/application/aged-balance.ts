import type { LocalDate } from '@coopera/kernel';
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const AGED_BALANCE = 'coopera:aged-balance';

export type AgedSide = 'customers' | 'suppliers';

/** Days past due on the day that is looked at. */
export interface Ages<Amount> {
  notDue: Amount;
  days30: Amount;
  days60: Amount;
  days90: Amount;
  older: Amount;
}

/** What one party owes, or is owed, in cents; positive for the usual side (a client who owes, a supplier to be paid). */
export interface AgedParty extends Ages<string> {
  partyId: string;
  name: string;
}

/** One document that is not settled on that day. */
export interface OpenDocument {
  id: string;
  /** What it is: "invoice", "supplier-invoice". */
  kind: string;
  number: string;
  issuedOn: LocalDate;
  dueOn: LocalDate | null;
  /** Cents. */
  open: string;
}

export interface BalancesByAge {
  /** Every party with something open on the day, the largest first. */
  parties(on: LocalDate): Promise<AgedParty[]>;
  /** The documents behind one party. */
  documents(on: LocalDate, partyId: string): Promise<OpenDocument[]>;
}

/** Marks a class that explains an account by the documents of its module; the ledger finds it at boot, as it does book checks. */
export const AgedBalance = (options: { side: AgedSide }): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(AGED_BALANCE, options)) as ClassDecorator;
