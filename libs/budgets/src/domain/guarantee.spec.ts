import { type InvoiceId, localDate, Money } from '@coopera/kernel';
import { oldestUsableDue, usableOf } from './guarantee';

const open = (unpaid: string, dueOn: string, before = '0.00') => ({
  invoiceId: 'i' as InvoiceId,
  clientId: 'c',
  unpaid: Money.of(unpaid),
  dueOn: localDate(dueOn),
  before: Money.of(before),
});
const oldest = oldestUsableDue(localDate('2026-11-24'), 90);
const said = (earning: ReturnType<typeof open>, limit = '1000.00') => {
  const { usable, why } = usableOf(earning, oldest, Money.of(limit));
  return [String(usable), why];
};

describe('the guarantee', () => {
  it('lets one use an unpaid invoice, until it is overdue too long', () => {
    expect(oldest).toBe('2026-08-26');
    expect(said(open('400.00', '2026-08-26'))).toEqual(['400.00', 'usable']);
    expect(said(open('400.00', '2026-08-25'))).toEqual(['0.00', 'overdue']);
  });

  it('stops at the limit of the client, whose earlier invoices come first', () => {
    expect(said(open('400.00', '2026-12-01', '700.00'))).toEqual(['300.00', 'client-limit']);
    expect(said(open('400.00', '2026-12-01', '1200.00'))).toEqual(['0.00', 'client-limit']);
    expect(said(open('400.00', '2026-12-01', '600.00'))).toEqual(['400.00', 'usable']);
  });
});
