import { sharesErrors } from '../shares.errors';

const EXPENSES = ['expense', 'expense-sheet', 'reimbursement'];

/** The rule that the members read, and where it stands. */
export const OWN_MONEY_SOURCE = 'statuts; règles de la coopérative (1 part de 30 EUR par année civile)';

/**
 * A share is paid by its holder: never from the budget of an Activité, never as an expense.
 * Fails with: shares.not-from-budget, shares.not-an-expense
 */
export function refuseOtherThanOwnAccount(paidFrom = 'own-account'): void {
  if (paidFrom === 'own-account') return;
  const name = EXPENSES.includes(paidFrom) ? 'not-an-expense' : 'not-from-budget';
  throw sharesErrors.fail(name, { paidFrom, source: OWN_MONEY_SOURCE }, '/paidFrom');
}
