import { type ActivityId, type ClientId, type InvoiceId, localDate, Money } from '@coopera/kernel';
import type { LateInvoice } from '../src/domain/late-invoice';

let made = 0;

/** A late invoice of 121.00 to a business, but for what is said. */
export function aLateInvoice(facts: Partial<LateInvoice> = {}): LateInvoice {
  made += 1;
  return {
    id: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}` as InvoiceId,
    number: `F-2026-${String(made).padStart(6, '0')}`,
    activityId: '00000000-0000-7000-8000-00000000000a' as ActivityId,
    clientId: '00000000-0000-7000-8000-00000000000c' as ClientId,
    clientName: 'Studio Flagey',
    clientKind: 'business',
    clientEmail: 'client@example.org',
    language: 'fr',
    subject: 'Illustrations',
    structuredCommunication: '000145932557',
    dueOn: localDate('2026-11-10'),
    outstanding: Money.of('121.00'),
    ...facts,
  };
}
