import { Money } from '@coopera/kernel';

/** Budget accounts of an Activité (class 9), as the ledger keeps them: a credit balance is the Activité's. */
export const accounts = {
  turnover: '9000',
  paid: '9110',
  unpaid: '9111',
  reserved: '9120',
  commitments: '9129',
  fixedContribution: '9200',
  variableContribution: '9210',
  employment: '9300',
} as const;

/** What the guarantee and decisions of credit allow an Activité. */
export interface CreditTerms {
  /** Most that an Activité may use of what is earned and unpaid. */
  guaranteeLimit: Money;
  /** What of its unpaid invoices is usable: not overdue too long, within the limit of each client. */
  usable: Money;
  /** How far below zero an approved overdraft lets it go. */
  overdraft: Money;
}

/** What an Activité has, and what it may use. */
export interface BudgetPosition {
  /** Earned and paid, less what was spent; negative where the guarantee advanced a pay. */
  paid: Money;
  /** Earned, the client has not paid yet. */
  unpaid: Money;
  /** Of that, what the guarantee lets one use. */
  guaranteed: Money;
  /** Promised to contracts not yet paid. */
  reserved: Money;
  /** Paid + guaranteed − reserved; below zero within an overdraft, or after a credit note or a correction of pay. */
  available: Money;
  guaranteeLimit: Money;
  overdraft: Money;
}

export function positionOf(balances: ReadonlyMap<string, Money>, terms: CreditTerms): BudgetPosition {
  const creditOf = (account: string): Money => (balances.get(account) ?? Money.zero()).negate();
  const { guaranteeLimit, usable, overdraft } = terms;
  const paid = creditOf(accounts.paid);
  const unpaid = creditOf(accounts.unpaid);
  const reserved = creditOf(accounts.reserved);
  const guaranteed = Money.min(unpaid, Money.min(usable, guaranteeLimit));
  const available = paid.plus(guaranteed).minus(reserved);
  return { paid, unpaid, guaranteed, reserved, available, guaranteeLimit, overdraft };
}
