import { Decimal, type LocalDate, Money } from '@coopera/kernel';
import { invoicingErrors } from '../invoicing.errors';
import type { Invoice } from './invoice';

export interface WriteOff {
  reason: string;
  amount: Money;
  status: 'proposed' | 'done' | 'refused';
  askedBy: string;
  askedByName: string;
  askedOn: LocalDate;
}

/** What is lost with an invoice: the part without VAT, and the VAT that the State owes back. */
export function lossOf({ net, gross, outstanding }: Pick<Invoice, 'net' | 'gross' | 'outstanding'>): {
  net: Money;
  vat: Money;
  gross: Money;
} {
  const exact = Decimal.of(net.cents).times(outstanding.cents).dividedBy(gross.cents, 0, 'half-up');
  const lost = Money.ofCents(exact.unscaled);
  return { net: lost, vat: outstanding.minus(lost), gross: outstanding };
}

/** Whoever proposed does not confirm. Fails with: invoicing.write-off-decided, invoicing.write-off-four-eyes */
export function mustDecide({ status, askedBy }: Pick<WriteOff, 'status' | 'askedBy'>, by: string): void {
  if (status !== 'proposed') throw invoicingErrors.fail('write-off-decided');
  if (askedBy === by) throw invoicingErrors.fail('write-off-four-eyes');
}
