import { Money, Rate } from '@coopera/kernel';
import type { ExpenseType } from './expense-type';

export interface ExpenseFigures {
  /** What the member gets back. */
  reimbursed: Money;
  /** What the cooperative recovers from the State. */
  deductibleVat: Money;
  /** What the budget bears: the one less the other. */
  cost: Money;
}

export interface PaidAmount {
  /** What was paid, VAT included. */
  amount: Money;
  vat: Money;
  /** Without an invoice in the cooperative's name no VAT is recovered. */
  isInCooperativeName: boolean;
}

const HIGHEST_RATE = Rate.of('0.21');

/** Cents half up, each share of the whole amount: nothing is rounded twice. */
export function figuresOf({ amount, vat, isInCooperativeName }: PaidAmount, type: ExpenseType): ExpenseFigures {
  const professional = Rate.percent(type.professional.toString());
  const reimbursed = professional.applyTo(amount, 'half-up');
  const share = Rate.of(professional.value.times(Rate.percent(type.deductible.toString()).value));
  const deductibleVat = isInCooperativeName ? share.applyTo(vat, 'half-up') : Money.zero();
  return { reimbursed, deductibleVat, cost: reimbursed.minus(deductibleVat) };
}

/** The most VAT that an amount can hold, at the highest Belgian rate; a cent more for the rounding of the supplier. */
export function highestVat(amount: Money): Money {
  const net = Rate.of('1').value.plus(HIGHEST_RATE.value);
  const exact = amount.toDecimal().times(HIGHEST_RATE.value).dividedBy(net, 2, 'up');
  return Money.of(exact).plus(Money.ofCents(1));
}
