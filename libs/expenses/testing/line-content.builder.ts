import type { LineContent } from '@coopera/expenses';
import { localDate, Money } from '@coopera/kernel';

/** A train ticket of 21.20 euros, of which 1.20 VAT, invoiced to the cooperative. */
export const aLine = (more: Partial<LineContent> = {}): LineContent => ({
  family: 'personal',
  type: 'train',
  spentOn: localDate('2026-11-10'),
  supplier: 'SNCB',
  supplierVatNumber: null,
  description: 'Réunion à Liège',
  amount: Money.of('21.20'),
  vat: Money.of('1.20'),
  isInCooperativeName: true,
  trip: null,
  ...more,
});

/** The first bytes of a photograph, then what makes it another one. */
export const aPhoto = (mark: string): { name: string; bytes: Buffer } => ({
  name: 'ticket.jpg',
  bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(mark)]),
});
