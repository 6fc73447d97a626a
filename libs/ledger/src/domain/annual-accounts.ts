import { type Localized, Money } from '@coopera/kernel';

export interface Rubric {
  code: string;
  part: 'assets' | 'liabilities' | 'income';
  name: Localized;
  /** Prefixes of accounts; the longest wins. "RESULT" is what classes 6 and 7 have left. */
  accounts?: string[];
  /** Only while the balance of the account is on this side. */
  when?: 'debit' | 'credit';
  /** Rubrics that it adds up. */
  total?: string[];
  unverified?: boolean;
}

export interface AccountBalance {
  account: string;
  /** Debit positive. */
  balance: Money;
}

export interface RubricAmount {
  rubric: Rubric;
  /** On the side of its part: assets in debit; liabilities and income in credit, so that a charge is negative. */
  amount: Money;
  accounts: AccountBalance[];
}

export interface AnnualAccounts {
  rubrics: RubricAmount[];
  /** Accounts that no rubric holds: the scheme must be completed. */
  unplaced: AccountBalance[];
}

/** Places every balance in one rubric and adds them up. Where nothing is unplaced, assets equal liabilities. */
export function annualAccountsOf(scheme: readonly Rubric[], balances: readonly AccountBalance[]): AnnualAccounts {
  const held = new Map<string, AccountBalance[]>(scheme.map(({ code }) => [code, []]));
  const unplaced: AccountBalance[] = [];
  for (const balance of balances) {
    const rubric = rubricOf(scheme, balance);
    if (rubric) held.get(rubric.code)?.push(balance);
    else if (!balance.balance.isZero()) unplaced.push(balance);
  }
  const amounts = new Map<string, Money>();
  const rubrics = scheme.map((rubric) => {
    const accounts = held.get(rubric.code) ?? [];
    const own = Money.sum(accounts.map(({ balance }) => (rubric.part === 'assets' ? balance : balance.negate())));
    const added = (rubric.total ?? []).map((code) => amounts.get(code) ?? Money.zero());
    const amount = Money.sum([own, ...added]);
    amounts.set(rubric.code, amount);
    return { rubric, amount, accounts };
  });
  return { rubrics, unplaced };
}

function rubricOf(scheme: readonly Rubric[], { account, balance }: AccountBalance): Rubric | undefined {
  const side = balance.isNegative() ? 'credit' : 'debit';
  let best: { rubric: Rubric; length: number } | undefined;
  for (const rubric of scheme)
    for (const prefix of rubric.accounts ?? [])
      if (account.startsWith(prefix) && (!rubric.when || rubric.when === side) && prefix.length > (best?.length ?? 0))
        best = { rubric, length: prefix.length };
  return best?.rubric;
}
