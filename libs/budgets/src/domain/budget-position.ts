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
  /** Paid + guaranteed − reserved; below zero only after a credit note or a correction of pay. */
  available: Money;
  guaranteeLimit: Money;
}

export function positionOf(balances: ReadonlyMap<string, Money>, guaranteeLimit: Money): BudgetPosition {
  const creditOf = (account: string): Money => (balances.get(account) ?? Money.zero()).negate();
  const paid = creditOf(accounts.paid);
  const unpaid = creditOf(accounts.unpaid);
  const reserved = creditOf(accounts.reserved);
  const guaranteed = Money.min(unpaid, guaranteeLimit);
  return { paid, unpaid, guaranteed, reserved, available: paid.plus(guaranteed).minus(reserved), guaranteeLimit };
}
